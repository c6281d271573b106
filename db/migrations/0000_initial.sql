CREATE TABLE `breakdown` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`code` text NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `breakdown_code` ON `breakdown` (`programme_id`,`code`);--> statement-breakpoint
CREATE TABLE `breakdown_dimension` (
	`breakdown_id` integer NOT NULL,
	`dimension_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	PRIMARY KEY(`breakdown_id`, `dimension_id`),
	FOREIGN KEY (`breakdown_id`) REFERENCES `breakdown`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`dimension_id`) REFERENCES `dimension`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `category` (
	`id` integer PRIMARY KEY NOT NULL,
	`dimension_id` integer NOT NULL,
	`code` text NOT NULL,
	`title` text NOT NULL,
	`is_not_specified` integer DEFAULT false NOT NULL,
	`ordinal` integer NOT NULL,
	`archived_at` text,
	FOREIGN KEY (`dimension_id`) REFERENCES `dimension`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `category_code` ON `category` (`dimension_id`,`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `category_not_specified` ON `category` (`dimension_id`) WHERE "category"."is_not_specified" = 1;--> statement-breakpoint
CREATE TABLE `combination` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`breakdown_id` integer NOT NULL,
	`key` text NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`breakdown_id`) REFERENCES `breakdown`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "combination_key_form" CHECK("combination"."key" = '' OR "combination"."key" LIKE '%=%')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `combination_key` ON `combination` (`programme_id`,`key`);--> statement-breakpoint
CREATE TABLE `combination_category` (
	`combination_id` integer NOT NULL,
	`category_id` integer NOT NULL,
	PRIMARY KEY(`combination_id`, `category_id`),
	FOREIGN KEY (`combination_id`) REFERENCES `combination`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `combination_category_category` ON `combination_category` (`category_id`);--> statement-breakpoint
CREATE TABLE `dimension` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`code` text NOT NULL,
	`title` text NOT NULL,
	`is_exclusive` integer NOT NULL,
	`ordinal` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dimension_code` ON `dimension` (`programme_id`,`code`);--> statement-breakpoint
CREATE TABLE `history` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`person_id` text,
	`way` text NOT NULL,
	`action` text NOT NULL,
	`programme_id` integer,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`before` text,
	`after` text,
	`reason` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "history_way" CHECK("history"."way" IN ('screen', 'import', 'api', 'load', 'command'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `history_hash_unique` ON `history` (`hash`);--> statement-breakpoint
CREATE INDEX `history_subject` ON `history` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `history_programme` ON `history` (`programme_id`,`id`);--> statement-breakpoint
CREATE INDEX `history_person` ON `history` (`person_id`);--> statement-breakpoint
CREATE TABLE `indicator` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`result_id` integer NOT NULL,
	`code` text NOT NULL,
	`ordinal` integer NOT NULL,
	`is_public` integer DEFAULT true NOT NULL,
	`is_plan_known` integer DEFAULT true NOT NULL,
	`archived_at` text,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`result_id`) REFERENCES `result`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "indicator_code_form" CHECK("indicator"."code" NOT GLOB '*[^A-Za-z0-9._-]*' AND length("indicator"."code") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_code` ON `indicator` (`programme_id`,`code`);--> statement-breakpoint
CREATE INDEX `indicator_result` ON `indicator` (`result_id`);--> statement-breakpoint
CREATE TABLE `indicator_component` (
	`indicator_version_id` integer NOT NULL,
	`component_id` integer NOT NULL,
	PRIMARY KEY(`indicator_version_id`, `component_id`),
	FOREIGN KEY (`indicator_version_id`) REFERENCES `indicator_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`component_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `indicator_former_code` (
	`programme_id` integer NOT NULL,
	`code` text NOT NULL,
	`indicator_id` integer NOT NULL,
	PRIMARY KEY(`programme_id`, `code`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `indicator_level` (
	`id` integer PRIMARY KEY NOT NULL,
	`indicator_version_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`code` text NOT NULL,
	`label` text NOT NULL,
	FOREIGN KEY (`indicator_version_id`) REFERENCES `indicator_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_level_code` ON `indicator_level` (`indicator_version_id`,`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_level_ordinal` ON `indicator_level` (`indicator_version_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `indicator_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`indicator_id` integer NOT NULL,
	`version` integer NOT NULL,
	`valid_from` text,
	`change_reason` text,
	`changed_by` text,
	`is_current` integer NOT NULL,
	`title` text NOT NULL,
	`short_title` text,
	`definition` text,
	`method` text,
	`data_source` text,
	`responsible_id` integer,
	`kind` text NOT NULL,
	`currency` text,
	`accumulation` text NOT NULL,
	`cumulative_origin` text,
	`snapshot_max_age_days` integer,
	`aggregation` text NOT NULL,
	`ratio_source` text,
	`cohort` text,
	`direction` text NOT NULL,
	`trajectory` text NOT NULL,
	`decimals` integer DEFAULT 0 NOT NULL,
	`unit` text,
	`counts_people` integer DEFAULT false NOT NULL,
	`counting_rule` text,
	`may_count_twice` integer DEFAULT false NOT NULL,
	`allows_negative` integer DEFAULT false NOT NULL,
	`overlap_note` text,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`responsible_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "indicator_kind" CHECK("indicator_version"."kind" IN ('count', 'amount', 'ratio', 'score', 'milestone', 'text')),
	CONSTRAINT "indicator_accumulation" CHECK("indicator_version"."accumulation" IN ('periodic', 'cumulative', 'snapshot', 'per-period-only', 'unknown')),
	CONSTRAINT "indicator_aggregation" CHECK("indicator_version"."aggregation" IN ('sum', 'max', 'min', 'none')),
	CONSTRAINT "indicator_direction" CHECK("indicator_version"."direction" IN ('higher', 'lower', 'neither')),
	CONSTRAINT "indicator_trajectory" CHECK("indicator_version"."trajectory" IN ('linear', 'constant', 'at-end', 'by-period-targets', 'none')),
	CONSTRAINT "indicator_cumulative_origin" CHECK("indicator_version"."cumulative_origin" IN ('programme', 'phase', 'calendar-year')),
	CONSTRAINT "indicator_ratio_source" CHECK("indicator_version"."ratio_source" IN ('full-count', 'sample', 'as-published')),
	CONSTRAINT "indicator_cumulative_has_origin" CHECK(("indicator_version"."accumulation" = 'cumulative') = ("indicator_version"."cumulative_origin" IS NOT NULL)),
	CONSTRAINT "indicator_ratio_has_source" CHECK(("indicator_version"."kind" = 'ratio') = ("indicator_version"."ratio_source" IS NOT NULL)),
	CONSTRAINT "indicator_amount_has_currency" CHECK(("indicator_version"."kind" = 'amount') = ("indicator_version"."currency" IS NOT NULL)),
	CONSTRAINT "indicator_words_do_not_add" CHECK("indicator_version"."kind" NOT IN ('text', 'score', 'milestone') OR "indicator_version"."aggregation" <> 'sum'),
	CONSTRAINT "indicator_ratio_is_not_summed" CHECK("indicator_version"."kind" <> 'ratio' OR "indicator_version"."accumulation" <> 'cumulative' OR "indicator_version"."ratio_source" = 'full-count'),
	CONSTRAINT "indicator_decimals" CHECK("indicator_version"."decimals" BETWEEN 0 AND 6),
	CONSTRAINT "indicator_snapshot_age" CHECK("indicator_version"."snapshot_max_age_days" > 0),
	CONSTRAINT "indicator_change_has_reason" CHECK("indicator_version"."version" = 1 OR "indicator_version"."change_reason" IS NOT NULL),
	CONSTRAINT "indicator_valid_from" CHECK(date("indicator_version"."valid_from") IS "indicator_version"."valid_from")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_version_number` ON `indicator_version` (`indicator_id`,`version`);--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_version_current` ON `indicator_version` (`indicator_id`) WHERE "indicator_version"."is_current" = 1;--> statement-breakpoint
CREATE TABLE `instance` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "instance_is_single" CHECK("instance"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE `observation` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`indicator_id` integer NOT NULL,
	`indicator_version_id` integer NOT NULL,
	`place_id` integer NOT NULL,
	`period_id` integer NOT NULL,
	`combination_id` integer NOT NULL,
	`organisation_id` integer,
	`source_id` integer,
	`value_state` text NOT NULL,
	`value` real,
	`numerator` real,
	`denominator` real,
	`sample_size` integer,
	`population` integer,
	`margin` real,
	`weight` real,
	`level_id` integer,
	`reached_on` text,
	`words` text,
	`explanation` text,
	`note` text,
	`doubt` text,
	`is_used` integer DEFAULT true NOT NULL,
	`used_reason` text,
	`review_state` text NOT NULL,
	`origin` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`entered_by` text,
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
	`change_reason` text,
	`change_words` text,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_version_id`) REFERENCES `indicator_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`period_id`) REFERENCES `period`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`combination_id`) REFERENCES `combination`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`level_id`) REFERENCES `indicator_level`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_approved_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaces_id`) REFERENCES `observation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "observation_value_state" CHECK("observation"."value_state" IN ('reported', 'estimated', 'provisional', 'break', 'not-collected', 'not-applicable')),
	CONSTRAINT "observation_review_state" CHECK("observation"."review_state" IN ('draft', 'submitted', 'returned', 'approved', 'superseded')),
	CONSTRAINT "observation_origin" CHECK("observation"."origin" IN ('entered', 'imported', 'loaded')),
	CONSTRAINT "observation_review_outcome" CHECK("observation"."review_outcome" IN ('independent', 'not-independent', 'loaded')),
	CONSTRAINT "observation_change_reason" CHECK("observation"."change_reason" IN ('error', 'late-data', 'method', 'donor-request', 'other')),
	CONSTRAINT "observation_without_value" CHECK("observation"."value_state" NOT IN ('not-collected', 'not-applicable') OR (coalesce("observation"."value", "observation"."numerator", "observation"."denominator", "observation"."level_id", "observation"."words") IS NULL)),
	CONSTRAINT "observation_with_value" CHECK("observation"."value_state" IN ('not-collected', 'not-applicable') OR (coalesce("observation"."value", "observation"."numerator", "observation"."level_id", "observation"."words") IS NOT NULL)),
	CONSTRAINT "observation_ratio_parts" CHECK(("observation"."numerator" IS NULL) = ("observation"."denominator" IS NULL)),
	CONSTRAINT "observation_denominator" CHECK("observation"."denominator" > 0),
	CONSTRAINT "observation_reached_on" CHECK(date("observation"."reached_on") IS "observation"."reached_on"),
	CONSTRAINT "observation_approval_is_known" CHECK("observation"."review_state" NOT IN ('approved', 'superseded') OR ("observation"."approved_at" IS NOT NULL AND "observation"."review_outcome" IS NOT NULL)),
	CONSTRAINT "observation_is_not_self_approved" CHECK("observation"."approved_by" <> "observation"."entered_by" OR "observation"."review_outcome" <> 'independent'),
	CONSTRAINT "observation_return_has_reason" CHECK("observation"."review_state" <> 'returned' OR "observation"."returned_reason" IS NOT NULL),
	CONSTRAINT "observation_change_has_reason" CHECK("observation"."replaces_id" IS NULL OR ("observation"."change_reason" IS NOT NULL AND "observation"."change_words" IS NOT NULL)),
	CONSTRAINT "observation_revision" CHECK("observation"."revision" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `observation_approved` ON `observation` (`indicator_id`,`period_id`,`place_id`,`combination_id`,CASE WHEN "organisation_id" IS NULL THEN 0 ELSE "organisation_id" END,CASE WHEN "source_id" IS NULL THEN 0 ELSE "source_id" END) WHERE "observation"."review_state" = 'approved';--> statement-breakpoint
CREATE UNIQUE INDEX `observation_working` ON `observation` (`indicator_id`,`period_id`,`place_id`,`combination_id`,CASE WHEN "organisation_id" IS NULL THEN 0 ELSE "organisation_id" END,CASE WHEN "source_id" IS NULL THEN 0 ELSE "source_id" END) WHERE "observation"."review_state" IN ('draft', 'submitted', 'returned');--> statement-breakpoint
CREATE INDEX `observation_sheet` ON `observation` (`period_id`,`place_id`);--> statement-breakpoint
CREATE INDEX `observation_to_review` ON `observation` (`submitted_at`) WHERE "observation"."review_state" = 'submitted';--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`iati_identifier` text,
	`archived_at` text,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_code` ON `organisation` (`programme_id`,`code`);--> statement-breakpoint
CREATE TABLE `organisation_role` (
	`organisation_id` integer NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `role`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organisation_role_word" CHECK("organisation_role"."role" IN ('funder', 'government', 'implementer', 'partner'))
);
--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	CONSTRAINT "person_email_is_lower_case" CHECK("person"."email" = lower("person"."email"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email_unique` ON `person` (`email`);--> statement-breakpoint
CREATE TABLE `person_account` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`account_id` text NOT NULL,
	`password` text,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` text,
	`refresh_token_expires_at` text,
	`scope` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_account_person` ON `person_account` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `person_account_key` ON `person_account` (`provider_id`,`account_id`);--> statement-breakpoint
CREATE TABLE `person_session` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`token` text NOT NULL,
	`expires_at` text NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_session_token_unique` ON `person_session` (`token`);--> statement-breakpoint
CREATE INDEX `person_session_person` ON `person_session` (`person_id`);--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`window_ends_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rate_limit_window` ON `rate_limit` (`window_ends_at`);--> statement-breakpoint
CREATE TABLE `role_grant` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`programme_id` integer,
	`role` text NOT NULL,
	`organisation_id` integer,
	`granted_by` text,
	`granted_at` text NOT NULL,
	`revoked_by` text,
	`revoked_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`granted_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revoked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "role_grant_role" CHECK("role_grant"."role" IN ('reader', 'contributor', 'reviewer', 'officer', 'administrator')),
	CONSTRAINT "role_grant_administrator" CHECK(("role_grant"."role" = 'administrator') = ("role_grant"."programme_id" IS NULL)),
	CONSTRAINT "role_grant_organisation" CHECK("role_grant"."organisation_id" IS NULL OR "role_grant"."role" = 'contributor'),
	CONSTRAINT "role_grant_revoked" CHECK("role_grant"."revoked_by" IS NULL OR "role_grant"."revoked_at" IS NOT NULL)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `role_grant_on_programme` ON `role_grant` (`person_id`,`programme_id`,`role`) WHERE "role_grant"."revoked_at" IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `role_grant_on_instance` ON `role_grant` (`person_id`) WHERE "role_grant"."revoked_at" IS NULL AND "role_grant"."programme_id" IS NULL;--> statement-breakpoint
CREATE INDEX `role_grant_programme` ON `role_grant` (`programme_id`);--> statement-breakpoint
CREATE TABLE `role_grant_place` (
	`grant_id` integer NOT NULL,
	`place_id` integer NOT NULL,
	PRIMARY KEY(`grant_id`, `place_id`),
	FOREIGN KEY (`grant_id`) REFERENCES `role_grant`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `setup_link` (
	`id` integer PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`person_id` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "setup_link_purpose" CHECK("setup_link"."purpose" IN ('first-administrator', 'set-password')),
	CONSTRAINT "setup_link_person_known" CHECK(("setup_link"."purpose" = 'set-password') = ("setup_link"."person_id" IS NOT NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `setup_link_token_hash_unique` ON `setup_link` (`token_hash`);--> statement-breakpoint
CREATE INDEX `setup_link_person` ON `setup_link` (`person_id`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `period` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`code` text NOT NULL,
	`title` text,
	`phase_id` integer,
	`frequency` text NOT NULL,
	`is_stated` integer DEFAULT true NOT NULL,
	`starts_on` text,
	`starts_precision` text NOT NULL,
	`ends_on` text,
	`ends_precision` text NOT NULL,
	`reported_from` text,
	`reported_to` text,
	`due_on` text,
	`state` text DEFAULT 'open' NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`phase_id`) REFERENCES `phase`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "period_frequency" CHECK("period"."frequency" IN ('month', 'quarter', 'half-year', 'year', 'phase', 'once')),
	CONSTRAINT "period_state" CHECK("period"."state" IN ('open', 'closed')),
	CONSTRAINT "period_starts_precision" CHECK("period"."starts_precision" IN ('day', 'month', 'year', 'unknown')),
	CONSTRAINT "period_ends_precision" CHECK("period"."ends_precision" IN ('day', 'month', 'year', 'unknown')),
	CONSTRAINT "period_starts_on" CHECK(date("period"."starts_on") IS "period"."starts_on"),
	CONSTRAINT "period_ends_on" CHECK(date("period"."ends_on") IS "period"."ends_on"),
	CONSTRAINT "period_start_known" CHECK(("period"."starts_on" IS NULL) = ("period"."starts_precision" = 'unknown')),
	CONSTRAINT "period_end_known" CHECK(("period"."ends_on" IS NULL) = ("period"."ends_precision" = 'unknown')),
	CONSTRAINT "period_order" CHECK("period"."starts_on" <= "period"."ends_on"),
	CONSTRAINT "period_reported_order" CHECK("period"."reported_from" <= "period"."reported_to"),
	CONSTRAINT "period_unstated_has_no_dates" CHECK("period"."is_stated" = 1 OR ("period"."starts_on" IS NULL AND "period"."ends_on" IS NULL AND "period"."phase_id" IS NULL)),
	CONSTRAINT "period_due_on" CHECK(date("period"."due_on") IS "period"."due_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `period_code` ON `period` (`programme_id`,`code`);--> statement-breakpoint
CREATE INDEX `period_phase` ON `period` (`phase_id`);--> statement-breakpoint
CREATE TABLE `period_reopening` (
	`id` integer PRIMARY KEY NOT NULL,
	`period_id` integer NOT NULL,
	`place_id` integer NOT NULL,
	`open_until` text NOT NULL,
	`reason` text NOT NULL,
	`reopened_by` text NOT NULL,
	`reopened_at` text NOT NULL,
	FOREIGN KEY (`period_id`) REFERENCES `period`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reopened_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "period_reopening_until" CHECK(date("period_reopening"."open_until") IS "period_reopening"."open_until")
);
--> statement-breakpoint
CREATE INDEX `period_reopening_period` ON `period_reopening` (`period_id`,`place_id`);--> statement-breakpoint
CREATE TABLE `phase` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`code` text NOT NULL,
	`title` text NOT NULL,
	`starts_on` text,
	`starts_precision` text NOT NULL,
	`ends_on` text,
	`ends_precision` text NOT NULL,
	`note` text,
	`is_reported_here` integer DEFAULT true NOT NULL,
	`ordinal` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "phase_starts_precision" CHECK("phase"."starts_precision" IN ('day', 'month', 'year', 'unknown')),
	CONSTRAINT "phase_ends_precision" CHECK("phase"."ends_precision" IN ('day', 'month', 'year', 'unknown')),
	CONSTRAINT "phase_starts_on" CHECK(date("phase"."starts_on") IS "phase"."starts_on"),
	CONSTRAINT "phase_ends_on" CHECK(date("phase"."ends_on") IS "phase"."ends_on"),
	CONSTRAINT "phase_start_known" CHECK(("phase"."starts_on" IS NULL) = ("phase"."starts_precision" = 'unknown')),
	CONSTRAINT "phase_end_known" CHECK(("phase"."ends_on" IS NULL) = ("phase"."ends_precision" = 'unknown')),
	CONSTRAINT "phase_order" CHECK("phase"."starts_on" <= "phase"."ends_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `phase_code` ON `phase` (`programme_id`,`code`);--> statement-breakpoint
CREATE TABLE `phase_date_change` (
	`id` integer PRIMARY KEY NOT NULL,
	`phase_id` integer NOT NULL,
	`earlier_starts_on` text,
	`earlier_starts_precision` text NOT NULL,
	`earlier_ends_on` text,
	`earlier_ends_precision` text NOT NULL,
	`reason` text NOT NULL,
	`changed_by` text,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`phase_id`) REFERENCES `phase`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `place` (
	`id` integer PRIMARY KEY NOT NULL,
	`place_set_id` integer NOT NULL,
	`code` text NOT NULL,
	`edition` text NOT NULL,
	`level` text NOT NULL,
	`parent_id` integer,
	`name` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`mark` text,
	`tile_column` integer,
	`tile_row` integer,
	FOREIGN KEY (`place_set_id`) REFERENCES `place_set`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "place_level" CHECK("place"."level" IN ('country', 'region', 'province', 'prefecture', 'site', 'group')),
	CONSTRAINT "place_is_not_its_parent" CHECK("place"."parent_id" <> "place"."id"),
	CONSTRAINT "place_validity" CHECK("place"."valid_from" <= "place"."valid_to"),
	CONSTRAINT "place_valid_from" CHECK(date("place"."valid_from") IS "place"."valid_from"),
	CONSTRAINT "place_valid_to" CHECK(date("place"."valid_to") IS "place"."valid_to"),
	CONSTRAINT "place_tile" CHECK(("place"."tile_column" IS NULL) = ("place"."tile_row" IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `place_key` ON `place` (`place_set_id`,`code`,`edition`);--> statement-breakpoint
CREATE INDEX `place_parent` ON `place` (`parent_id`);--> statement-breakpoint
CREATE TABLE `place_group_member` (
	`group_id` integer NOT NULL,
	`member_id` integer NOT NULL,
	PRIMARY KEY(`group_id`, `member_id`),
	FOREIGN KEY (`group_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `place_set` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`title` text NOT NULL,
	`footnote` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `place_set_code_unique` ON `place_set` (`code`);--> statement-breakpoint
CREATE TABLE `place_succession` (
	`predecessor_id` integer NOT NULL,
	`successor_id` integer NOT NULL,
	`is_same_territory` integer NOT NULL,
	PRIMARY KEY(`predecessor_id`, `successor_id`),
	FOREIGN KEY (`predecessor_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `baseline` (
	`id` integer PRIMARY KEY NOT NULL,
	`indicator_id` integer NOT NULL,
	`place_id` integer,
	`phase_id` integer,
	`combination_id` integer,
	`year` integer NOT NULL,
	`iso_date` text,
	`value` real,
	`numerator` real,
	`denominator` real,
	`level_id` integer,
	`words` text,
	`comment` text,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`phase_id`) REFERENCES `phase`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`combination_id`) REFERENCES `combination`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`level_id`) REFERENCES `indicator_level`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "baseline_date" CHECK(date("baseline"."iso_date") IS "baseline"."iso_date"),
	CONSTRAINT "baseline_denominator" CHECK("baseline"."denominator" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `baseline_key` ON `baseline` (`indicator_id`,CASE WHEN "place_id" IS NULL THEN 0 ELSE "place_id" END,CASE WHEN "phase_id" IS NULL THEN 0 ELSE "phase_id" END,CASE WHEN "combination_id" IS NULL THEN 0 ELSE "combination_id" END);--> statement-breakpoint
CREATE TABLE `exchange_rate` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`from_currency` text NOT NULL,
	`to_currency` text NOT NULL,
	`rate` real NOT NULL,
	`on_day` text NOT NULL,
	`rule` text NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "exchange_rate_positive" CHECK("exchange_rate"."rate" > 0),
	CONSTRAINT "exchange_rate_day" CHECK(date("exchange_rate"."on_day") IS "exchange_rate"."on_day")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exchange_rate_key` ON `exchange_rate` (`programme_id`,`from_currency`,`to_currency`,`on_day`);--> statement-breakpoint
CREATE TABLE `plan_entry` (
	`id` integer PRIMARY KEY NOT NULL,
	`indicator_id` integer NOT NULL,
	`place_id` integer NOT NULL,
	`phase_id` integer NOT NULL,
	`frequency` text NOT NULL,
	`organisation_id` integer,
	`breakdown_id` integer NOT NULL,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`phase_id`) REFERENCES `phase`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`breakdown_id`) REFERENCES `breakdown`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_entry_frequency" CHECK("plan_entry"."frequency" IN ('month', 'quarter', 'half-year', 'year', 'phase', 'once'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_entry_key` ON `plan_entry` (`indicator_id`,`place_id`,`phase_id`,CASE WHEN "organisation_id" IS NULL THEN 0 ELSE "organisation_id" END);--> statement-breakpoint
CREATE INDEX `plan_entry_place` ON `plan_entry` (`place_id`,`phase_id`);--> statement-breakpoint
CREATE TABLE `target` (
	`id` integer PRIMARY KEY NOT NULL,
	`indicator_id` integer NOT NULL,
	`place_id` integer,
	`scope` text NOT NULL,
	`phase_id` integer,
	`period_id` integer,
	`combination_id` integer,
	`operator` text DEFAULT '=' NOT NULL,
	`value` real,
	`level_id` integer,
	`words` text,
	`comment` text,
	`set_at` text NOT NULL,
	`set_by` text,
	`replaced_at` text,
	`replaced_reason` text,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`phase_id`) REFERENCES `phase`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`period_id`) REFERENCES `period`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`combination_id`) REFERENCES `combination`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`level_id`) REFERENCES `indicator_level`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "target_scope" CHECK("target"."scope" IN ('period', 'phase', 'life')),
	CONSTRAINT "target_operator" CHECK("target"."operator" IN ('=', '>=', '<=')),
	CONSTRAINT "target_phase" CHECK(("target"."scope" = 'phase') = ("target"."phase_id" IS NOT NULL)),
	CONSTRAINT "target_period" CHECK(("target"."scope" = 'period') = ("target"."period_id" IS NOT NULL)),
	CONSTRAINT "target_says_something" CHECK(coalesce("target"."value", "target"."level_id", "target"."words") IS NOT NULL),
	CONSTRAINT "target_replacement_is_explained" CHECK(("target"."replaced_at" IS NULL) = ("target"."replaced_reason" IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `target_key` ON `target` (`indicator_id`,CASE WHEN "place_id" IS NULL THEN 0 ELSE "place_id" END,`scope`,CASE WHEN "phase_id" IS NULL THEN 0 ELSE "phase_id" END,CASE WHEN "period_id" IS NULL THEN 0 ELSE "period_id" END,CASE WHEN "combination_id" IS NULL THEN 0 ELSE "combination_id" END) WHERE "target"."replaced_at" IS NULL;--> statement-breakpoint
CREATE TABLE `key_figure` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`indicator_id` integer NOT NULL,
	`place_id` integer,
	`phase_id` integer,
	`ordinal` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`phase_id`) REFERENCES `phase`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `key_figure_ordinal` ON `key_figure` (`programme_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `programme` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`place_set_id` integer NOT NULL,
	`title` text NOT NULL,
	`kicker` text,
	`headline` text NOT NULL,
	`summary` text,
	`method` text,
	`limits` text,
	`visibility` text DEFAULT 'private' NOT NULL,
	`unlisted_secret` text,
	`is_demonstration` integer DEFAULT false NOT NULL,
	`start_month` integer DEFAULT 1 NOT NULL,
	`ahead_from` real DEFAULT 1.15 NOT NULL,
	`on_track_from` real DEFAULT 0.85 NOT NULL,
	`small_number_threshold` integer DEFAULT 10 NOT NULL,
	`review_steps` integer DEFAULT 1 NOT NULL,
	`next_release_on` text,
	`archived_at` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`place_set_id`) REFERENCES `place_set`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "programme_slug" CHECK("programme"."slug" NOT GLOB '*[^a-z0-9-]*' AND length("programme"."slug") > 0),
	CONSTRAINT "programme_visibility" CHECK("programme"."visibility" IN ('public', 'unlisted', 'private')),
	CONSTRAINT "programme_secret" CHECK(("programme"."visibility" = 'unlisted') = ("programme"."unlisted_secret" IS NOT NULL)),
	CONSTRAINT "programme_start_month" CHECK("programme"."start_month" BETWEEN 1 AND 12),
	CONSTRAINT "programme_bands" CHECK("programme"."ahead_from" > "programme"."on_track_from" AND "programme"."on_track_from" > 0),
	CONSTRAINT "programme_threshold" CHECK("programme"."small_number_threshold" >= 1),
	CONSTRAINT "programme_review_steps" CHECK("programme"."review_steps" IN (1, 2)),
	CONSTRAINT "programme_next_release" CHECK(date("programme"."next_release_on") IS "programme"."next_release_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programme_slug_unique` ON `programme` (`slug`);--> statement-breakpoint
CREATE TABLE `programme_place` (
	`programme_id` integer NOT NULL,
	`place_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programme_place_key` ON `programme_place` (`programme_id`,`place_id`);--> statement-breakpoint
CREATE TABLE `release` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`number` integer NOT NULL,
	`as_of` text NOT NULL,
	`published_at` text NOT NULL,
	`published_by` text,
	`note` text,
	`status` text DEFAULT 'published' NOT NULL,
	`withdrawn_at` text,
	`withdrawn_reason` text,
	`content` text,
	`content_hash` text NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "release_number_counts_from_one" CHECK("release"."number" >= 1),
	CONSTRAINT "release_as_of" CHECK(date("release"."as_of") IS "release"."as_of"),
	CONSTRAINT "release_status" CHECK("release"."status" IN ('published', 'withdrawn')),
	CONSTRAINT "release_withdrawal_is_explained" CHECK(("release"."status" = 'withdrawn') = ("release"."withdrawn_at" IS NOT NULL AND "release"."withdrawn_reason" IS NOT NULL)),
	CONSTRAINT "release_published_has_content" CHECK("release"."status" = 'withdrawn' OR "release"."content" IS NOT NULL)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `release_number` ON `release` (`programme_id`,`number`);--> statement-breakpoint
CREATE TABLE `release_figure` (
	`id` integer PRIMARY KEY NOT NULL,
	`release_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`indicator_code` text NOT NULL,
	`place_key` text,
	`phase_code` text,
	`phase_kind` text NOT NULL,
	`period_code` text,
	`category_key` text NOT NULL,
	`state` text NOT NULL,
	`value` real,
	`body` text NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `release`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "release_figure_phase" CHECK(("release_figure"."phase_kind" = 'phase') = ("release_figure"."phase_code" IS NOT NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `release_figure_ordinal` ON `release_figure` (`release_id`,`ordinal`);--> statement-breakpoint
CREATE INDEX `release_figure_indicator` ON `release_figure` (`release_id`,`indicator_code`);--> statement-breakpoint
CREATE TABLE `result` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`parent_id` integer,
	`level` text NOT NULL,
	`code` text NOT NULL,
	`ordinal` integer NOT NULL,
	`title` text NOT NULL,
	`description` text,
	`archived_at` text,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `result`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "result_level" CHECK("result"."level" IN ('impact', 'outcome', 'output')),
	CONSTRAINT "result_is_not_its_parent" CHECK("result"."parent_id" <> "result"."id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `result_code` ON `result` (`programme_id`,`code`);--> statement-breakpoint
CREATE TABLE `result_condition` (
	`id` integer PRIMARY KEY NOT NULL,
	`result_id` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`ordinal` integer NOT NULL,
	FOREIGN KEY (`result_id`) REFERENCES `result`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "result_condition_kind" CHECK("result_condition"."kind" IN ('assumption', 'risk'))
);
--> statement-breakpoint
CREATE INDEX `result_condition_result` ON `result_condition` (`result_id`);--> statement-breakpoint
CREATE TABLE `statement` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`result_id` integer,
	`organisation_id` integer,
	`source_id` integer,
	`speaker` text,
	`text` text NOT NULL,
	`ordinal` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`result_id`) REFERENCES `result`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `statement_programme` ON `statement` (`programme_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`url` text,
	`sha256` text,
	`media_type` text,
	`size_bytes` integer,
	`is_public` integer DEFAULT false NOT NULL,
	`names_people` integer DEFAULT false NOT NULL,
	`kept_until` text,
	`uploaded_by` text,
	`uploaded_at` text NOT NULL,
	`destroyed_by` text,
	`destroyed_at` text,
	`destroyed_reason` text,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`destroyed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_kind" CHECK("evidence"."kind" IN ('link', 'file')),
	CONSTRAINT "evidence_link_has_url" CHECK(("evidence"."kind" = 'link') = ("evidence"."url" IS NOT NULL)),
	CONSTRAINT "evidence_file_has_hash" CHECK(("evidence"."kind" = 'file') = ("evidence"."sha256" IS NOT NULL)),
	CONSTRAINT "evidence_naming_people_is_private" CHECK(NOT ("evidence"."names_people" AND "evidence"."is_public")),
	CONSTRAINT "evidence_destruction_is_explained" CHECK(("evidence"."destroyed_at" IS NULL) = ("evidence"."destroyed_reason" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `evidence_programme` ON `evidence` (`programme_id`);--> statement-breakpoint
CREATE TABLE `observation_evidence` (
	`observation_id` integer NOT NULL,
	`evidence_id` integer NOT NULL,
	PRIMARY KEY(`observation_id`, `evidence_id`),
	FOREIGN KEY (`observation_id`) REFERENCES `observation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `source` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`code` text NOT NULL,
	`title` text NOT NULL,
	`publisher` text,
	`url` text,
	`published_on` text,
	`note` text,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "source_published_on" CHECK(date("source"."published_on") IS "source"."published_on"),
	CONSTRAINT "source_url" CHECK("source"."url" LIKE 'https://%' OR "source"."url" LIKE 'http://%')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `source_code` ON `source` (`programme_id`,`code`);--> statement-breakpoint
CREATE TABLE `tag` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`term_id` integer NOT NULL,
	`indicator_id` integer,
	`place_id` integer,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`term_id`) REFERENCES `vocabulary_term`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tag_key` ON `tag` (`programme_id`,`term_id`,CASE WHEN "indicator_id" IS NULL THEN 0 ELSE "indicator_id" END,CASE WHEN "place_id" IS NULL THEN 0 ELSE "place_id" END);--> statement-breakpoint
CREATE TABLE `vocabulary` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`title` text NOT NULL,
	`uri` text,
	`edition` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vocabulary_code_unique` ON `vocabulary` (`code`);--> statement-breakpoint
CREATE TABLE `vocabulary_term` (
	`id` integer PRIMARY KEY NOT NULL,
	`vocabulary_id` integer NOT NULL,
	`code` text NOT NULL,
	`label` text NOT NULL,
	`unofficial_locales` text,
	FOREIGN KEY (`vocabulary_id`) REFERENCES `vocabulary`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vocabulary_term_code` ON `vocabulary_term` (`vocabulary_id`,`code`);