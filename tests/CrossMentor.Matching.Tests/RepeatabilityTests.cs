using CrossMentor.Matching.Inputs;
using CrossMentor.Sdk;

namespace CrossMentor.Matching.Tests;

/// <summary>N-19: a run that can be repeated bit for bit.</summary>
public sealed class RepeatabilityTests
{
    private static readonly PluginSelection Plugins = A.Plugins(A.Competitors, A.CommonLanguage, A.OffLine);

    [Fact]
    public void The_same_run_gives_the_same_hashes()
    {
        var (first, second) = (A.Result(RandomRoster.Draw(5), Plugins), A.Result(RandomRoster.Draw(5), Plugins));

        Assert.Equal(first.InputsHash, second.InputsHash);
        Assert.Equal(first.ResultHash, second.ResultHash);
        Assert.Equal(64, first.ResultHash.Length);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void The_order_of_the_lists_changes_nothing(int shuffleSeed)
    {
        var input = RandomRoster.Draw(6);
        var random = new Random(shuffleSeed);
        T[] Shuffled<T>(IEnumerable<T> items)
        {
            T[] all = [.. items];
            random.Shuffle(all);
            return all;
        }

        var shuffled = input with
        {
            Mentors = [.. Shuffled(input.Mentors)],
            Mentees = [.. Shuffled(input.Mentees)],
            Competitors = [.. Shuffled(input.Competitors)],
            OrganisationGroups = [.. Shuffled(input.OrganisationGroups)],
            ReportingLines = [.. Shuffled(input.ReportingLines)],
        };

        var (first, second) = (A.Result(input, Plugins), A.Result(shuffled, Plugins));

        Assert.Equal(first.InputsHash, second.InputsHash);
        Assert.Equal(first.ResultHash, second.ResultHash);
    }

    [Theory]
    [InlineData(2UL)]
    [InlineData(3UL)]
    [InlineData(ulong.MaxValue)]
    public void Another_seed_shuffles_the_pseudonyms_and_keeps_the_optimum(ulong seed)
    {
        var input = RandomRoster.Draw(7);

        var (first, second) = (A.Result(input, Plugins, seed: 1), A.Result(input, Plugins, seed: seed));

        Assert.NotEqual(first.InputsHash, second.InputsHash);
        Assert.Equal(first.Summary.Pairs, second.Summary.Pairs);
        Assert.Equal(first.Summary.TotalScore, second.Summary.TotalScore);
    }

    [Fact]
    public void Whatever_goes_in_is_in_the_hash()
    {
        var input = RandomRoster.Draw(8, mentors: 6, mentees: 6, organisations: 4);
        var person = input.Mentors[0];
        MatchingInput With(MatchingPerson changed) => input with { Mentors = input.Mentors.SetItem(0, changed) };
        var scorer = Plugins.Scorers[0];
        PluginSelection WithScorer(Func<PluginReference, PluginReference> change)
            => Plugins with { Scorers = Plugins.Scorers.SetItem(0, scorer with { Plugin = scorer.Plugin with { Reference = change(scorer.Plugin.Reference) } }) };

        (string What, MatchingInput Input, PluginSelection Plugins, MatchingPolicy Policy, ulong Seed)[] runs =
        [
            ("nothing", input, Plugins, new MatchingPolicy(), 1),
            ("seed", input, Plugins, new MatchingPolicy(), 2),
            ("date", input with { AsOf = A.Day.AddDays(1) }, Plugins, new MatchingPolicy(), 1),
            ("orientation", input with { Orientation = Sdk.Snapshots.Orientation.Reverse }, Plugins, new MatchingPolicy(), 1),
            ("grade", With(person with { Grade = 99 }), Plugins, new MatchingPolicy(), 1),
            ("no grade", With(person with { Grade = null }), Plugins, new MatchingPolicy(), 1),
            ("capacity", With(person with { Capacity = 9 }), Plugins, new MatchingPolicy(), 1),
            ("offer", With(person with { OfferedSkills = [] }), Plugins, new MatchingPolicy(), 1),
            ("skills", With(person with { Skills = [] }), Plugins, new MatchingPolicy(), 1),
            ("languages", With(person with { Languages = ["language:9"] }), Plugins, new MatchingPolicy(), 1),
            ("sector", With(person with { Sector = null }), Plugins, new MatchingPolicy(), 1),
            ("track", With(person with { Track = "track:9" }), Plugins, new MatchingPolicy(), 1),
            ("protected", With(person with { ProtectedOrganisations = [A.Organisation(3)] }), Plugins, new MatchingPolicy(), 1),
            ("influenced", With(person with { InfluencedOrganisations = [A.Organisation(3)] }), Plugins, new MatchingPolicy(), 1),
            ("facts", With(person with { FactsAsOf = null }), Plugins, new MatchingPolicy(), 1),
            ("competitors", input with { Competitors = [] }, Plugins, new MatchingPolicy(), 1),
            ("groups", input with { OrganisationGroups = [] }, Plugins, new MatchingPolicy(), 1),
            ("lines", input with { ReportingLines = input.ReportingLines[..^1] }, Plugins, new MatchingPolicy(), 1),
            ("tops", input with { DeclaredTops = [] }, Plugins, new MatchingPolicy(), 1),
            ("quotas", input with { Quotas = [new QuotaDemand(person.OrganisationId, Sdk.Strategies.Side.Mentor, 0, null)] }, Plugins, new MatchingPolicy(), 1),
            ("exclusion", input with { Exclusions = [new ParticipantPair(A.MentorId(1), A.MenteeId(1))] }, Plugins, new MatchingPolicy(), 1),
            ("running", input with { RunningPairs = [new ParticipantPair(A.MentorId(1), A.MenteeId(1))] }, Plugins, new MatchingPolicy(), 1),
            ("unknown", input, Plugins, new MatchingPolicy { OnUnknown = UnknownPolicy.AllowWithFlag }, 1),
            ("grant", input, Plugins, new MatchingPolicy { GrantedSensitiveFeatures = ["gender"] }, 1),
            ("weight", input, Plugins with { Scorers = Plugins.Scorers.SetItem(0, scorer with { Weight = 61 }) }, new MatchingPolicy(), 1),
            ("version", input, WithScorer(reference => reference with { Version = "9.9.9" }), new MatchingPolicy(), 1),
            ("settings", input, WithScorer(reference => reference with { SettingsJson = """{"a":1}""" }), new MatchingPolicy(), 1),
            ("assembly", input, WithScorer(reference => reference with { AssemblySha256 = "ff" }), new MatchingPolicy(), 1),
            ("fewer rules", input, Plugins with { Rules = Plugins.Rules[..^1] }, new MatchingPolicy(), 1),
        ];

        var hashes = runs.ToDictionary(run => run.What, run => A.Result(run.Input, run.Plugins, run.Policy, run.Seed).InputsHash);

        Assert.Empty(hashes.GroupBy(entry => entry.Value).Where(same => same.Skip(1).Any()).Select(same => string.Join(" = ", same.Select(entry => entry.Key))));
    }
}
