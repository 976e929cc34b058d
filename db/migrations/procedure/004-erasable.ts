/**
 * Lets erasure also reach what a briefing says about the committee, what a resident said in confidence, and all of what
 * proves that a seal did not open, which may hold anything that its author wrote. Otherwise as before (002-erasure.ts).
 */
export const erasable = `
DROP TRIGGER message_no_update;
CREATE TRIGGER message_no_update BEFORE UPDATE ON message BEGIN
  SELECT RAISE(ABORT, 'message: append only')
    WHERE NOT EXISTS (SELECT 1 FROM message WHERE type = 'purge/v1')
       OR NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id OR NEW.type IS NOT OLD.type OR NEW.round IS NOT OLD.round
       OR NEW.generation IS NOT OLD.generation OR NEW.member IS NOT OLD.member OR NEW.at IS NOT OLD.at
       OR NEW.app IS NOT OLD.app
       OR NOT json_valid(CAST(OLD.bytes AS TEXT)) OR NOT json_valid(CAST(NEW.bytes AS TEXT));
  SELECT RAISE(ABORT, 'message: append only')
    FROM (SELECT CAST(OLD.bytes AS TEXT) AS was, CAST(NEW.bytes AS TEXT) AS is_now)
    WHERE json_remove(was, '$.att') IS NOT json_remove(is_now, '$.att');
  SELECT RAISE(ABORT, 'message: append only')
    FROM json_each(CAST(OLD.bytes AS TEXT), '$.att') AS was
    LEFT JOIN json_each(CAST(NEW.bytes AS TEXT), '$.att') AS is_now ON is_now.key = was.key
    WHERE is_now.value IS NOT was.value
      AND NOT (OLD.type = 'archive/v1' AND was.key = 'purges' AND is_now.key IS NOT NULL)
      AND NOT (is_now.key IS NULL AND CASE OLD.type
        WHEN 'roster/v1' THEN was.key = 'names'
        WHEN 'seal/v1' THEN was.key IN ('cards', 'release')
        WHEN 'briefing/v1' THEN was.key = 'plan'
        WHEN 'archive/v1' THEN was.key = 'reasons' OR was.key GLOB 'card-*' OR was.key GLOB 'keys-*'
          OR was.key GLOB 'onion-*'
        WHEN 'decision/v1' THEN was.key GLOB 'outcome-*'
        WHEN 'open/v1' THEN was.key GLOB 'key-*'
        WHEN 'release/v1' THEN was.key = 'key'
        WHEN 'revise/v1' THEN was.key = 'change'
        WHEN 'finalise/v1' THEN was.key = 'sitting'
        WHEN 'late/v1' THEN was.key = 'card'
        WHEN 'exception/v1' THEN was.key = 'reason'
        WHEN 'fault/v1' THEN was.key IN ('keys', 'onion')
        ELSE 0 END);
  SELECT RAISE(ABORT, 'message: append only')
    FROM json_each(CAST(NEW.bytes AS TEXT), '$.att') AS is_now
    WHERE NOT (OLD.type = 'archive/v1' AND is_now.key = 'purges')
      AND NOT EXISTS (SELECT 1 FROM json_each(CAST(OLD.bytes AS TEXT), '$.att') AS was WHERE was.key = is_now.key);
END;
`
