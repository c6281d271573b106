CREATE TABLE `__new_cell_exception` (
	`indicator_id` integer NOT NULL,
	`place_id` integer NOT NULL,
	`period_id` integer NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`indicator_id`, `place_id`, `period_id`, `kind`),
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`period_id`) REFERENCES `period`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cell_exception_kind" CHECK("__new_cell_exception"."kind" IN ('composed', 'organisations', 'silent'))
);
--> statement-breakpoint
INSERT INTO `__new_cell_exception` (`indicator_id`, `place_id`, `period_id`, `kind`)
SELECT `indicator_id`, `place_id`, `period_id`, `kind` FROM `cell_exception` WHERE `kind` = 'silent';--> statement-breakpoint
INSERT INTO `__new_cell_exception` (`indicator_id`, `place_id`, `period_id`, `kind`)
SELECT `indicator_id`, `place_id`, `period_id`, 'composed' FROM `cell_exception` `x`
WHERE `kind` = 'composed' AND (NOT EXISTS (
	SELECT 1 FROM `observation` `o` JOIN `combination` `c` ON `c`.`id` = `o`.`combination_id`
	WHERE `o`.`indicator_id` = `x`.`indicator_id` AND `o`.`place_id` = `x`.`place_id`
		AND `o`.`period_id` = `x`.`period_id` AND `o`.`review_state` = 'approved' AND `o`.`is_used` = 1
		AND `o`.`value_state` NOT IN ('not-collected', 'not-applicable')
	AND `c`.`key` = ''
) OR EXISTS (
	SELECT 1 FROM `observation` `o`
	WHERE `o`.`indicator_id` = `x`.`indicator_id` AND `o`.`place_id` = `x`.`place_id`
		AND `o`.`period_id` = `x`.`period_id` AND `o`.`review_state` = 'approved' AND `o`.`is_used` = 1
		AND `o`.`value_state` NOT IN ('not-collected', 'not-applicable')
	GROUP BY `o`.`combination_id`, `o`.`organisation_id` HAVING count(*) > 1
));--> statement-breakpoint
INSERT INTO `__new_cell_exception` (`indicator_id`, `place_id`, `period_id`, `kind`)
SELECT `indicator_id`, `place_id`, `period_id`, 'organisations' FROM `cell_exception` `x`
WHERE `kind` = 'composed' AND EXISTS (
	SELECT 1 FROM `observation` `o`
	WHERE `o`.`indicator_id` = `x`.`indicator_id` AND `o`.`place_id` = `x`.`place_id`
		AND `o`.`period_id` = `x`.`period_id` AND `o`.`review_state` = 'approved' AND `o`.`is_used` = 1
		AND `o`.`value_state` NOT IN ('not-collected', 'not-applicable')
	GROUP BY `o`.`combination_id` HAVING count(*) > 1
);--> statement-breakpoint
DROP TABLE `cell_exception`;--> statement-breakpoint
ALTER TABLE `__new_cell_exception` RENAME TO `cell_exception`;--> statement-breakpoint
CREATE INDEX `cell_exception_place` ON `cell_exception` (`place_id`);--> statement-breakpoint
CREATE INDEX `cell_exception_period` ON `cell_exception` (`period_id`);--> statement-breakpoint
DROP INDEX `observation_standing`;--> statement-breakpoint
CREATE INDEX `observation_submitted` ON `observation` (`indicator_id`,`period_id`,`place_id`,`combination_id`,`organisation_id`,`source_id`,`value_state`,`indicator_version_id`,`value`,`numerator`,`denominator`,`level_id`,`reached_on`) WHERE "observation"."review_state" = 'submitted' AND "observation"."is_used" = 1;--> statement-breakpoint
CREATE INDEX `observation_standing` ON `observation` (`combination_id`,`indicator_id`,`period_id`,`place_id`,`value_state`,`indicator_version_id`,`value`,`numerator`,`denominator`,`level_id`,`reached_on`,`organisation_id`) WHERE "observation"."review_state" = 'approved' AND "observation"."is_used" = 1;