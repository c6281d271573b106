CREATE TABLE `deviation_explanation` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`indicator_id` integer NOT NULL,
	`place_id` integer NOT NULL,
	`period_id` integer NOT NULL,
	`words` text NOT NULL,
	`review_state` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`entered_by` text NOT NULL,
	`entered_at` text NOT NULL,
	`submitted_by` text,
	`submitted_at` text,
	`first_approved_by` text,
	`first_approved_at` text,
	`approved_by` text,
	`approved_at` text,
	`review_outcome` text,
	`returned_reason` text,
	`replaces_id` integer,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`period_id`) REFERENCES `period`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_approved_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaces_id`) REFERENCES `deviation_explanation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deviation_explanation_review_state" CHECK("deviation_explanation"."review_state" IN ('draft', 'submitted', 'returned', 'approved', 'superseded')),
	CONSTRAINT "deviation_explanation_review_outcome" CHECK("deviation_explanation"."review_outcome" IN ('independent', 'not-independent')),
	CONSTRAINT "deviation_explanation_says_something" CHECK(trim("deviation_explanation"."words") <> ''),
	CONSTRAINT "deviation_explanation_approval_is_known" CHECK("deviation_explanation"."review_state" NOT IN ('approved', 'superseded') OR ("deviation_explanation"."approved_by" IS NOT NULL AND "deviation_explanation"."approved_at" IS NOT NULL AND "deviation_explanation"."review_outcome" IS NOT NULL)),
	CONSTRAINT "deviation_explanation_is_not_self_approved" CHECK("deviation_explanation"."approved_by" <> "deviation_explanation"."entered_by" OR "deviation_explanation"."review_outcome" <> 'independent'),
	CONSTRAINT "deviation_explanation_return_has_reason" CHECK("deviation_explanation"."review_state" <> 'returned' OR "deviation_explanation"."returned_reason" IS NOT NULL),
	CONSTRAINT "deviation_explanation_revision" CHECK("deviation_explanation"."revision" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deviation_explanation_approved` ON `deviation_explanation` (`indicator_id`,`place_id`,`period_id`) WHERE "deviation_explanation"."review_state" = 'approved';--> statement-breakpoint
CREATE UNIQUE INDEX `deviation_explanation_working` ON `deviation_explanation` (`indicator_id`,`place_id`,`period_id`) WHERE "deviation_explanation"."review_state" IN ('draft', 'submitted', 'returned');--> statement-breakpoint
CREATE INDEX `deviation_explanation_sheet` ON `deviation_explanation` (`period_id`,`place_id`);--> statement-breakpoint
CREATE INDEX `deviation_explanation_to_review` ON `deviation_explanation` (`submitted_at`) WHERE "deviation_explanation"."review_state" = 'submitted';