CREATE TABLE `indicator_reference` (
	`id` integer PRIMARY KEY NOT NULL,
	`indicator_id` integer NOT NULL,
	`term_id` integer NOT NULL,
	`rule` text NOT NULL,
	`share` real,
	`note` text,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`term_id`) REFERENCES `vocabulary_term`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "indicator_reference_rule" CHECK("indicator_reference"."rule" IN ('whole', 'share', 'context')),
	CONSTRAINT "indicator_reference_share" CHECK(("indicator_reference"."rule" = 'share') = ("indicator_reference"."share" IS NOT NULL) AND ("indicator_reference"."share" IS NULL OR ("indicator_reference"."share" > 0 AND "indicator_reference"."share" < 1)))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_reference_key` ON `indicator_reference` (`indicator_id`,`term_id`);--> statement-breakpoint
DROP INDEX `vocabulary_code_unique`;--> statement-breakpoint
ALTER TABLE `vocabulary` ADD `programme_id` integer REFERENCES programme(id);--> statement-breakpoint
CREATE UNIQUE INDEX `vocabulary_code` ON `vocabulary` (CASE WHEN "programme_id" IS NULL THEN 0 ELSE "programme_id" END,`code`);