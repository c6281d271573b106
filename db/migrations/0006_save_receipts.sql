CREATE TABLE `save_receipt` (
	`person_id` text NOT NULL,
	`save_id` text NOT NULL,
	`request_hash` text NOT NULL,
	`answer` text NOT NULL,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`person_id`, `save_id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `save_receipt_saved_at` ON `save_receipt` (`saved_at`);