/**
 * A script for R that reads `scores.csv` beside it and fits the usual models for raters, each only where its package is
 * installed. lme4: crossed random effects (generalizability); TAM and sirt: many-facet Rasch models.
 */
export const rScript = `# Reads scores.csv from the folder of this script: candidate, rater, criterion, score (1 to 5).
# Start R in that folder, then: source("scores.R")
d <- read.csv("scores.csv", stringsAsFactors = TRUE)
stopifnot(names(d) == c("candidate", "rater", "criterion", "score"), d$score %in% 1:5)

cat("Candidates", nlevels(d$candidate), "raters", nlevels(d$rater), "criteria", nlevels(d$criterion), "\\n")
print(round(tapply(d$score, list(d$candidate, d$rater), mean), 2))

# One row for each card, one column for each criterion; a rating that is missing is NA.
wide <- reshape(d, idvar = c("candidate", "rater"), timevar = "criterion", direction = "wide")
names(wide) <- sub("^score\\\\.", "", names(wide))
wide <- wide[order(wide$candidate, wide$rater), ]
items <- levels(d$criterion)
# Item response models count categories from 0.
response <- wide[, items, drop = FALSE] - min(d$score)

if (requireNamespace("lme4", quietly = TRUE)) {
  # Variance of candidates, raters and criteria, and of pairs of them; the rest is with the residual.
  g <- lme4::lmer(
    score ~ 1 + (1 | candidate) + (1 | rater) + (1 | criterion) +
      (1 | candidate:rater) + (1 | candidate:criterion) + (1 | rater:criterion),
    data = d
  )
  print(lme4::VarCorr(g), comp = "Variance")
  print(lme4::ranef(g)$rater)
}

if (requireNamespace("TAM", quietly = TRUE)) {
  facets <- data.frame(rater = wide$rater)
  m <- TAM::tam.mml.mfr(
    resp = response, facets = facets, pid = wide$candidate,
    formulaA = ~ item + rater + step
  )
  print(m$xsi.facets)
}

if (requireNamespace("sirt", quietly = TRUE)) {
  f <- sirt::rm.facets(dat = response, pid = wide$candidate, rater = wide$rater)
  summary(f)
}
`
