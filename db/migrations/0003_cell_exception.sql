CREATE TABLE `cell_exception` (
	`indicator_id` integer NOT NULL,
	`place_id` integer NOT NULL,
	`period_id` integer NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`indicator_id`, `place_id`, `period_id`, `kind`),
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`period_id`) REFERENCES `period`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cell_exception_kind" CHECK("cell_exception"."kind" IN ('composed', 'silent'))
);
--> statement-breakpoint
CREATE INDEX `cell_exception_place` ON `cell_exception` (`place_id`);--> statement-breakpoint
CREATE INDEX `cell_exception_period` ON `cell_exception` (`period_id`);--> statement-breakpoint
CREATE INDEX `observation_standing` ON `observation` (`combination_id`,`indicator_id`,`period_id`,`place_id`,`value_state`,`indicator_version_id`,`value`,`numerator`,`denominator`,`level_id`,`reached_on`) WHERE "observation"."review_state" = 'approved' AND "observation"."is_used" = 1;--> statement-breakpoint
INSERT INTO `cell_exception` (`indicator_id`, `place_id`, `period_id`, `kind`)
SELECT `indicator_id`, `place_id`, `period_id`, 'composed'
FROM (
	SELECT `o`.`indicator_id`, `o`.`place_id`, `o`.`period_id`, `c`.`key`, count(*) AS `standing`
	FROM `observation` `o` JOIN `combination` `c` ON `c`.`id` = `o`.`combination_id`
	WHERE `o`.`review_state` = 'approved' AND `o`.`is_used` = 1
		AND `o`.`value_state` NOT IN ('not-collected', 'not-applicable')
	GROUP BY `o`.`indicator_id`, `o`.`place_id`, `o`.`period_id`, `c`.`key`
)
GROUP BY `indicator_id`, `place_id`, `period_id`
HAVING max(`standing`) > 1 OR sum(`key` = '') <> 1;--> statement-breakpoint
INSERT INTO `cell_exception` (`indicator_id`, `place_id`, `period_id`, `kind`)
SELECT DISTINCT `indicator_id`, `place_id`, `period_id`, 'silent'
FROM `observation`
WHERE `review_state` = 'approved' AND `is_used` = 1
	AND `value_state` IN ('not-collected', 'not-applicable');
