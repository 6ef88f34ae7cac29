using System.Text;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Matching.Tests;

/// <summary>N-10: a plugin sees rows and the features it was granted, and nothing that hangs on anything else.</summary>
public sealed class BlindnessTests
{
    [Fact]
    public void Changing_what_a_plugin_was_not_granted_changes_nothing_it_sees()
    {
        var input = RandomRoster.Draw(21, mentors: 20, mentees: 20, organisations: 8);
        var hidden = input with
        {
            Mentors = [.. input.Mentors.Select(person => person with { Gender = null, Country = "country:XX", Languages = ["language:zz"], Grade = 1 })],
        };

        Assert.Equal(Transcript(input), Transcript(hidden));
    }

    [Fact]
    public void Changing_what_a_plugin_was_granted_is_seen()
    {
        var input = RandomRoster.Draw(21, mentors: 20, mentees: 20, organisations: 8);
        var changed = input with { Mentors = input.Mentors.SetItem(0, input.Mentors[0] with { Function = "function:new" }) };

        Assert.NotEqual(Transcript(input), Transcript(changed));
    }

    [Fact]
    public void A_plugin_sees_only_what_it_declares_and_the_programme_grants()
    {
        var recorder = new RecordingScorer();

        Run(RandomRoster.Draw(22, 5, 5, 5), recorder, new MatchingPolicy(), "function", "gender", "competitors");
        Assert.Equal(["function"], recorder.Features);

        Run(RandomRoster.Draw(22, 5, 5, 5), recorder, new MatchingPolicy { GrantedSensitiveFeatures = ["gender"] }, "function", "gender");
        Assert.Equal(["function", "gender"], recorder.Features);
    }

    [Fact]
    public void Relations_are_granted_like_features()
    {
        var recorder = new RecordingScorer();

        Run(RandomRoster.Draw(23, 5, 5, 5), recorder, new MatchingPolicy(), "function", "competitors");

        Assert.NotEmpty(recorder.Snapshot!.Competitors);
        Assert.Equal("reportingLines", Assert.Throws<FeatureNotGrantedException>(() => recorder.Snapshot.ReportingLines).FeatureName);
        Assert.Equal("organisationGroups", Assert.Throws<FeatureNotGrantedException>(() => recorder.Snapshot.OrganisationGroups).FeatureName);
    }

    [Fact]
    public void Another_seed_gives_people_other_rows_and_organisations_other_codes()
    {
        var input = RandomRoster.Draw(24, 30, 30, 20);

        Assert.NotEqual(Transcript(input, seed: 1), Transcript(input, seed: 2));
    }

    [Fact]
    public void Organisations_appear_under_pseudonyms_of_the_run()
    {
        var recorder = new RecordingScorer();

        Run(RandomRoster.Draw(25, 5, 5, 5), recorder, new MatchingPolicy(), "organisation", "function");

        Assert.All(recorder.Snapshot!.Mentors.VocabularyOf(Features.Organisation).Ids, id => Assert.Matches(@"^organisation:\d\d$", id));
    }

    private static string Transcript(MatchingInput input, ulong seed = 1)
    {
        var recorder = new RecordingScorer();
        Run(input, recorder, new MatchingPolicy(), seed, "function", "experienceYears");
        return recorder.Transcript.ToString();
    }

    private static void Run(MatchingInput input, RecordingScorer recorder, MatchingPolicy policy, params string[] reads)
        => Run(input, recorder, policy, seed: 1, reads);

    private static void Run(MatchingInput input, RecordingScorer recorder, MatchingPolicy policy, ulong seed, params string[] reads)
    {
        var plugins = A.Plugins() with { Scorers = [new WeightedScorer(A.Own<IPairScorer>(recorder, reads), 1)] };
        Assert.IsType<MatchingCompleted>(A.Run(input, plugins, policy, seed));
    }

    /// <summary>Writes down everything it is handed.</summary>
    private sealed class RecordingScorer : IPairScorer
    {
        public StringBuilder Transcript { get; } = new();

        public string[] Features { get; private set; } = [];

        public MatchingSnapshot? Snapshot { get; private set; }

        public IPairScorer Prepare(MatchingSnapshot snapshot, CancellationToken ct)
        {
            Snapshot = snapshot;
            Features = [.. snapshot.Mentors.FeatureNames];
            foreach (var cohort in new[] { snapshot.Mentors, snapshot.Mentees })
            {
                Transcript.AppendLine(string.Join(' ', cohort.FeatureNames));
                for (var row = 0; row < cohort.Count; row++)
                {
                    Transcript.Append(cohort[row].Id(Sdk.Snapshots.Features.Function)).Append(' ').Append(cohort.FactsAsOf(row)).Append(' ');
                    if (cohort.Has(Sdk.Snapshots.Features.ExperienceYears))
                    {
                        Transcript.Append(cohort[row].Whole(Sdk.Snapshots.Features.ExperienceYears));
                    }

                    Transcript.AppendLine();
                }
            }

            return this;
        }

        public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct) => points.Clear();

        public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor) => new(0, new Reason("RECORDED", "Written down."));
    }
}
