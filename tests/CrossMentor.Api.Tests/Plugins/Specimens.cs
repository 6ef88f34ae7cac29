using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Api.Tests.Plugins;

/// <summary>Takes its time, and gives everybody what its settings say.</summary>
[MatchingPlugin(Id = "specimens.slow", SdkMajor = 1)]
public sealed class SlowScorer(SlowSettings settings) : IPairScorer
{
    public IPairScorer Prepare(MatchingSnapshot snapshot, CancellationToken ct)
    {
        ct.WaitHandle.WaitOne(settings.PauseMs);
        return this;
    }

    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct) => points.Fill(settings.Points);

    public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor) => new(settings.Points, new Reason("SLOW", "Everybody gets the same."));
}

public sealed record SlowSettings
{
    public int PauseMs { get; init; }

    public int Points { get; init; } = 500;
}

/// <summary>Declares that it reads what the law protects.</summary>
[MatchingPlugin(Id = "specimens.gender", SdkMajor = 1)]
public sealed class GenderScorer : IPairScorer
{
    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        var own = mentee.Code(Features.Gender);
        var others = mentors.Codes(Features.Gender);
        for (var index = 0; index < points.Length; index++)
        {
            points[index] = PointsFor(own, others[index]);
        }
    }

    public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
        => new(PointsFor(mentee.Code(Features.Gender), mentor.Code(Features.Gender)), new Reason("GENDER", "Whether the two say the same."));

    private static int PointsFor(int own, int other) => own != Missing.Code && own == other ? ScoreScale.MaximumPoints : 0;
}

/// <summary>Forbids every pair.</summary>
[MatchingPlugin(Id = "specimens.nobody", SdkMajor = 1)]
public sealed class NobodyRule : IEligibilityRule
{
    public void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct) => verdicts.Fill(Verdict.Forbid);

    public RuleFinding Explain(PersonRow mentee, PersonRow mentor) => RuleFinding.Forbid("NOBODY", "Nobody is paired.");
}
