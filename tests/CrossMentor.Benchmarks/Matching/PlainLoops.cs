using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Benchmarks.Matching;

/// <summary>Eight criteria as an author writes them who has read nothing but the contract: one loop over the block, one pair after the other.</summary>
internal static class PlainLoops
{
    public static IReadOnlyList<(IPairScorer Scorer, WholeOrCode Reads)> All { get; } =
    [
        (new Overlap(Features.DevelopmentGoals, Features.OfferedSkills), new(Features.DevelopmentGoals.Name, Features.OfferedSkills.Name)),
        (new Overlap(Features.Skills, Features.Skills), new(Features.Skills.Name)),
        (new Ramp(Features.Grade), new(Features.Grade.Name)),
        (new Ramp(Features.ExperienceYears), new(Features.ExperienceYears.Name)),
        (new Alike(Features.Function), new(Features.Function.Name)),
        (new Alike(Features.Sector), new(Features.Sector.Name)),
        (new Alike(Features.Country), new(Features.Country.Name)),
        (new Alike(Features.Department), new(Features.Department.Name)),
    ];

    /// <summary>The names of the features that a criterion reads.</summary>
    internal sealed record WholeOrCode(params string[] Names);

    private sealed class Overlap(BitsFeature wanted, BitsFeature offered) : IPairScorer
    {
        public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
        {
            var own = mentee.Bits(wanted);
            var count = Math.Max(1, own.Count);
            var theirs = mentors.Bits(offered);
            for (var index = 0; index < points.Length; index++)
            {
                points[index] = own.CountShared(theirs[index]) * ScoreScale.MaximumPoints / count;
            }
        }

        public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
            => new(mentee.Bits(wanted).CountShared(mentor.Bits(offered)) * ScoreScale.MaximumPoints / Math.Max(1, mentee.Bits(wanted).Count), new Reason("OVERLAP", "They share some."));
    }

    private sealed class Ramp(WholeFeature feature) : IPairScorer
    {
        private const int Best = 3;
        private const int PointsPerStep = 100;

        public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
        {
            var own = mentee.Whole(feature);
            var theirs = mentors.Wholes(feature);
            for (var index = 0; index < points.Length; index++)
            {
                points[index] = PointsFor(own, theirs[index]);
            }
        }

        public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
            => new(PointsFor(mentee.Whole(feature), mentor.Whole(feature)), new Reason("RAMP", "They are so far apart."));

        private static int PointsFor(int mentee, int mentor)
            => mentee == Missing.Whole || mentor == Missing.Whole
                ? 0
                : Math.Max(0, ScoreScale.MaximumPoints - (Math.Abs(mentor - mentee - Best) * PointsPerStep));
    }

    private sealed class Alike(CodeFeature feature) : IPairScorer
    {
        public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
        {
            var own = mentee.Code(feature);
            var theirs = mentors.Codes(feature);
            for (var index = 0; index < points.Length; index++)
            {
                points[index] = own != Missing.Code && own == theirs[index] ? ScoreScale.MaximumPoints : 0;
            }
        }

        public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
            => new(mentee.Code(feature) != Missing.Code && mentee.Code(feature) == mentor.Code(feature) ? ScoreScale.MaximumPoints : 0, new Reason("ALIKE", "Alike or not."));
    }
}
