using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Plugins.Hosting;
using CrossMentor.Sdk;

namespace CrossMentor.Matching.Tests;

/// <summary>Short ways to the things that tests need.</summary>
internal static class A
{
    public const string CrossOrganisation = "crossmentor.rules.cross-organisation";
    public const string Competitors = "crossmentor.rules.competitors";
    public const string CommonLanguage = "crossmentor.rules.common-language";
    public const string OffLine = "crossmentor.rules.off-line";
    public const string ReversedSeniority = "crossmentor.rules.reversed-seniority";

    public static readonly DateOnly Day = new(2026, 3, 1);

    private static readonly InProcessPluginHost Host = new(PluginCatalogue.Discover(Path.Combine(AppContext.BaseDirectory, "plugins")));

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    public static Guid Organisation(int number) => Id(1_000_000 + number);

    /// <summary>Mentors have participant ids from 1 on, mentees from 10,001 on; a person's id is the participant's plus 100,000.</summary>
    public static MatchingPerson Mentor(int number, int organisation) => Person(number, organisation);

    public static MatchingPerson Mentee(int number, int organisation) => Person(10_000 + number, organisation);

    public static Guid MentorId(int number) => Id(number);

    public static Guid MenteeId(int number) => Id(10_000 + number);

    public static MatchingInput Input(IEnumerable<MatchingPerson> mentors, IEnumerable<MatchingPerson> mentees)
        => new() { AsOf = Day, Mentors = [.. mentors], Mentees = [.. mentees] };

    public static LoadedPlugin<IEligibilityRule> Rule(string id, string? settings = null) => Opened(Host.OpenRule(id, settings));

    public static WeightedScorer Scorer(string name, int weight, string? settings = null)
        => new(Opened(Host.OpenScorer($"crossmentor.scorers.{name}", settings)), weight);

    public static LoadedPlugin<IMatchingStrategy> Strategy() => Opened(Host.OpenStrategy("crossmentor.strategies.optimal-assignment"));

    public static LoadedPlugin<ICertificateVerifier> Verifier() => Opened(Host.OpenVerifier("crossmentor.verifiers.assignment-duals"));

    public static LoadedPlugin<IGroupFormer> GroupFormer() => Opened(Host.OpenGroupFormer("crossmentor.groups.transversal"));

    /// <summary>The built-in rules named, the goals and the seniority scorer, the optimal strategy with its verifier.</summary>
    public static PluginSelection Plugins(params string[] rules) => new()
    {
        Rules = [Rule(CrossOrganisation), .. rules.Select(rule => Rule(rule))],
        Scorers = [Scorer("development-goals", 60), Scorer("seniority-gap", 40)],
        Strategy = Strategy(),
        CertificateVerifier = Verifier(),
        GroupFormer = GroupFormer(),
    };

    /// <summary>A plugin of the test itself, as no host guards it.</summary>
    public static LoadedPlugin<TContract> Own<TContract>(TContract instance, params string[] reads)
        where TContract : class
        => new(new PluginReference("test.own", "1.0.0", new string('0', 64), "Own", "{}", [.. reads]), instance);

    public static MatchingOutcome Run(MatchingInput input, PluginSelection? plugins = null, MatchingPolicy? policy = null, ulong seed = 1)
        => MatchingRun.Execute(input, plugins ?? Plugins(), policy ?? new MatchingPolicy(), seed, progress: null, CancellationToken.None);

    public static MatchingResult Result(MatchingInput input, PluginSelection? plugins = null, MatchingPolicy? policy = null, ulong seed = 1)
    {
        var outcome = Run(input, plugins, policy, seed);
        return outcome is MatchingCompleted completed ? completed.Result : throw new Xunit.Sdk.XunitException($"The run did not complete: {outcome}");
    }

    public static ImmutableArray<string> Ids(string prefix, params ReadOnlySpan<int> numbers)
    {
        var ids = ImmutableArray.CreateBuilder<string>(numbers.Length);
        foreach (var number in numbers)
        {
            ids.Add($"{prefix}:{number}");
        }

        return ids.MoveToImmutable();
    }

    private static MatchingPerson Person(int number, int organisation) => new()
    {
        ParticipantId = Id(number),
        PersonId = Id(100_000 + number),
        OrganisationId = Organisation(organisation),
    };

    private static LoadedPlugin<TContract> Opened<TContract>(PluginOpening<TContract> opening)
        where TContract : class
        => opening.Plugin ?? throw new Xunit.Sdk.XunitException($"The plugin was refused: {opening.Refusal}");
}
