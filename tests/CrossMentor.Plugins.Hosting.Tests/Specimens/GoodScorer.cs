using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Tests.Specimens;

/// <summary>Gives everybody the same points, as its settings say.</summary>
[MatchingPlugin(Id = "specimens.good", SdkMajor = 1)]
public sealed class GoodScorer(GoodSettings settings) : IPairScorer
{
    public const string Schema = """
        , "settings": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "points": { "type": "integer", "minimum": 0, "maximum": 1000 },
              "mood": { "type": "string", "enum": ["GOOD_AND_KIND", "BAD"] }
            }
          }
        """;

    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct) => points.Fill(settings.Points);

    public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
        => new(settings.Points, new Reason("GOOD", $"Everybody gets {settings.Points}; the mood is {settings.Mood}."));
}

public sealed record GoodSettings
{
    public int Points { get; init; } = 500;

    public Mood Mood { get; init; }
}

public enum Mood
{
    GoodAndKind,
    Bad,
}
