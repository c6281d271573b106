CREATE TABLE `release_observation` (
	`release_id` integer NOT NULL,
	`observation_id` integer NOT NULL,
	`indicator_code` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`release_id`, `observation_id`),
	FOREIGN KEY (`release_id`) REFERENCES `release`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `release_observation` (`release_id`, `observation_id`, `indicator_code`, `body`)
SELECT f.`release_id`, json_extract(c.`value`, '$.observationId'), f.`indicator_code`,
	json_remove(c.`value`, '$.isCarriedForward')
FROM `release_figure` f, json_each(f.`body`, '$.contributors') c
WHERE true
ON CONFLICT DO NOTHING;
--> statement-breakpoint
UPDATE `release_figure` SET `body` = json_set(`body`, '$.contributors', (
	SELECT json_group_array(json_object(
		'observationId', json_extract(c.`value`, '$.observationId'),
		'isCarriedForward', json(CASE WHEN json_extract(c.`value`, '$.isCarriedForward') THEN 'true' ELSE 'false' END)
	))
	FROM json_each(`release_figure`.`body`, '$.contributors') c
));
