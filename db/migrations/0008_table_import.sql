CREATE TABLE `table_import` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`programme_id` integer NOT NULL,
	`person_id` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` blob,
	`state` text NOT NULL,
	`profile` text NOT NULL,
	`mapping` text,
	`checked` text,
	`done_rows` integer DEFAULT 0 NOT NULL,
	`started_at` text NOT NULL,
	`touched_at` text NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "table_import_state" CHECK("table_import"."state" IN ('read', 'checking', 'checked', 'applied', 'cancelled'))
);
--> statement-breakpoint
CREATE INDEX `table_import_person` ON `table_import` (`programme_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `table_import_value` (
	`id` integer PRIMARY KEY NOT NULL,
	`import_id` integer NOT NULL,
	`row` integer NOT NULL,
	`column` integer NOT NULL,
	`outcome` text NOT NULL,
	`said` text NOT NULL,
	`place` text,
	`period` text,
	`cell_key` text,
	`input` text,
	`standing` text,
	`problem` text,
	FOREIGN KEY (`import_id`) REFERENCES `table_import`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "table_import_value_outcome_word" CHECK("table_import_value"."outcome" IN ('new', 'changed', 'unchanged', 'refused', 'left-out')),
	CONSTRAINT "table_import_value_refusal" CHECK(("table_import_value"."outcome" = 'refused') = ("table_import_value"."problem" IS NOT NULL))
);
--> statement-breakpoint
CREATE INDEX `table_import_value_outcome` ON `table_import_value` (`import_id`,`outcome`);--> statement-breakpoint
CREATE TABLE `table_mapping` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`name` text NOT NULL,
	`mapping` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` text NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `table_mapping_name` ON `table_mapping` (`programme_id`,`name`);