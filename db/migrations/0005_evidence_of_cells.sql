CREATE TABLE `evidence_cell` (
	`evidence_id` integer PRIMARY KEY NOT NULL,
	`indicator_id` integer NOT NULL,
	`place_id` integer NOT NULL,
	`period_id` integer NOT NULL,
	`combination_id` integer NOT NULL,
	`organisation_id` integer,
	`source_id` integer,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`period_id`) REFERENCES `period`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`combination_id`) REFERENCES `combination`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_cell_sheet` ON `evidence_cell` (`period_id`,`place_id`,`indicator_id`);--> statement-breakpoint
CREATE TABLE `evidence_reading` (
	`id` integer PRIMARY KEY NOT NULL,
	`evidence_id` integer NOT NULL,
	`person_id` text NOT NULL,
	`read_at` text NOT NULL,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_reading_evidence` ON `evidence_reading` (`evidence_id`);--> statement-breakpoint
CREATE TABLE `value_comment` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`indicator_id` integer NOT NULL,
	`place_id` integer NOT NULL,
	`period_id` integer NOT NULL,
	`combination_id` integer NOT NULL,
	`organisation_id` integer,
	`source_id` integer,
	`words` text,
	`written_by` text NOT NULL,
	`written_at` text NOT NULL,
	`removed_by` text,
	`removed_at` text,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`period_id`) REFERENCES `period`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`combination_id`) REFERENCES `combination`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "value_comment_is_said_or_removed" CHECK(("value_comment"."words" IS NULL) = ("value_comment"."removed_at" IS NOT NULL))
);
--> statement-breakpoint
CREATE INDEX `value_comment_sheet` ON `value_comment` (`period_id`,`place_id`,`indicator_id`);