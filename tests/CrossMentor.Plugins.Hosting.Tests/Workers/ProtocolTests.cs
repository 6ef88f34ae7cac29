using System.Collections.Immutable;
using System.Reflection;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Groups;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.Hosting.Tests.Workers;

/// <summary>What is written is what is read, and bytes that nobody wrote do no harm.</summary>
public sealed class ProtocolTests
{
    private const int Mutations = 4_000;

    private static readonly Reason Why = new("WHY", "Because of ten and of ünïcödé.", ReasonParameter.Of("ten", 10), ReasonParameter.Of("id", "skill:a skill:b"));

    private static readonly ImmutableArray<ConflictingDemand> Demands =
    [
        new(DemandKind.LowestQuota) { Organisation = 4, Side = Side.Mentee, Pairs = 7 },
        new(DemandKind.Pin) { Mentor = 1, Mentee = 2 },
    ];

    private static readonly (string Name, byte[] Bytes, Func<MessageReader, object> Read)[] Answers =
    [
        ("chosen", FrameMemory.Of(writer => writer.Write((StrategyAnswer)Chosen(40_000))), reader => reader.ReadAnswer()),
        ("few chosen", FrameMemory.Of(writer => writer.Write((StrategyAnswer)Chosen(3))), reader => reader.ReadAnswer()),
        ("conflict", FrameMemory.Of(writer => writer.Write((StrategyAnswer)new DemandsConflict([new Conflict(Why, [1], [2, 3], default)]))), reader => reader.ReadAnswer()),
        ("conflicting demands", FrameMemory.Of(writer => writer.Write((StrategyAnswer)new DemandsConflict([new Conflict(Why, [1], [], [4]) { Demands = Demands }]))), reader => reader.ReadAnswer()),
        ("groups", FrameMemory.Of(writer => writer.Write((GroupAnswer)new GroupsFormed([new FormedGroup([1, 2], Why), new FormedGroup([], Why)]))), reader => reader.ReadGroupAnswer()),
        ("impossible", FrameMemory.Of(writer => writer.Write((GroupAnswer)new GroupsImpossible([new Conflict(Why, [], [], [4])]))), reader => reader.ReadGroupAnswer()),
        ("verdict", FrameMemory.Of(writer => writer.Write(new CertificateVerdict(true, Why))), reader => reader.ReadVerdict()),
        ("finding", FrameMemory.Of(writer => writer.Write(new RuleFinding(Verdict.Allow, Why, new DateOnly(2026, 1, 2)))), reader => reader.ReadFinding()),
        ("explanation", FrameMemory.Of(writer => writer.Write(new ScoreExplanation(700, Why))), reader => reader.ReadExplanation()),
    ];

    public static TheoryData<string> Names => [.. Answers.Select(answer => answer.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_answer_comes_back_as_it_was(string name)
    {
        var (_, bytes, read) = Array.Find(Answers, answer => answer.Name == name);

        Assert.Equal(bytes, Rewritten(Read(bytes, read, 1)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Bytes_that_nobody_wrote_are_refused_or_read_and_cost_no_more_than_they_are_long(string name)
    {
        var (_, bytes, read) = Array.Find(Answers, answer => answer.Name == name);
        var seed = Environment.GetEnvironmentVariable("CROSSMENTOR_FUZZ_SEED") is { } given ? int.Parse(given) : 20_261_122;
        var draws = new Random(seed);
        var refused = 0;
        for (var round = 0; round < Mutations; round++)
        {
            var mutated = Mutate(bytes, draws);
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                _ = Read(mutated, read, seed + round);
            }
            catch (ProtocolException)
            {
                refused++;
            }

            var cost = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(cost < 1_000_000 + (40L * mutated.Length), $"Seed {seed}, round {round}: {cost} bytes for {mutated.Length}.");
        }

        // Most of what is changed at random makes no sense any more; if nothing were refused, nothing would be checked.
        Assert.InRange(refused, Mutations / 20, Mutations);
    }

    [Fact]
    public void Noise_is_no_frame()
    {
        var draws = new Random(7);
        var noise = new byte[200];
        for (var round = 0; round < 20_000; round++)
        {
            draws.NextBytes(noise);
            try
            {
                _ = FrameMemory.Parse(noise, draws);
            }
            catch (ProtocolException)
            {
                // Which is what is to become of noise.
            }
        }

        Assert.Throws<ProtocolException>(() => FrameMemory.Parse(Enumerable.Repeat((byte)255, 8).ToArray(), draws));
    }

    [Fact]
    public void A_number_of_things_costs_nothing_before_they_arrive()
    {
        var bytes = FrameMemory.Of(writer =>
        {
            writer.Write((byte)0);
            writer.Write(int.MaxValue);
        });
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<ProtocolException>(() => Read(bytes, reader => reader.ReadAnswer(), 1));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void Every_member_of_a_conflicting_demand_travels()
    {
        var bytes = FrameMemory.Of(writer => writer.Write((StrategyAnswer)new DemandsConflict([new Conflict(Why, [1], [], [4]) { Demands = Demands }])));

        var read = Assert.IsType<DemandsConflict>(Read(bytes, reader => reader.ReadAnswer(), 5));

        Assert.Equal(Demands.AsEnumerable(), Assert.Single(read.Conflicts).Demands.AsEnumerable());
    }

    [Fact]
    public void A_problem_travels_whole()
    {
        var problem = new MatchingProblem
        {
            RowStarts = [0, 2, 3],
            EdgeMentors = [0, 1, 1],
            EdgeScores = [10, 20, 30],
            MentorCapacities = [1, 2],
            MenteeCapacities = [1, 1],
            MentorOrganisations = [0, -1],
            MenteeOrganisations = [1, 1],
            OrganisationCount = 2,
            Quotas = [new OrganisationQuota(1, Side.Mentee, 1, 2)],
            PinnedEdges = [2],
            RunningEdges = [0],
            Goals = [MatchingGoal.TotalScore, MatchingGoal.MostPlaced, MatchingGoal.FairShares],
            FairShares = new FairShares(Side.Mentee, [1, 5], 3),
            Seed = 42,
        };

        var read = (MatchingProblem)Read(FrameMemory.Of(writer => writer.Write(problem)), reader => reader.ReadProblem(), 3);

        foreach (var property in typeof(MatchingProblem).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var (expected, actual) = (property.GetValue(problem), property.GetValue(read));
            Assert.True(
                expected is FairShares shares && actual is FairShares arrived
                    ? (shares.Side, shares.Denominator) == (arrived.Side, arrived.Denominator) && shares.Numerators.SequenceEqual(arrived.Numerators)
                    : expected is System.Collections.IEnumerable ones && actual is System.Collections.IEnumerable others
                    ? ones.Cast<object>().SequenceEqual(others.Cast<object>())
                    : Equals(expected, actual),
                $"{property.Name} did not travel.");
        }
    }

    [Fact]
    public void Every_member_of_a_problem_is_in_the_sample_above()
        => Assert.Equal(
            [
                "EdgeMentors", "EdgeScores", "FairShares", "Goals", "MenteeCapacities", "MenteeOrganisations", "MentorCapacities", "MentorOrganisations", "OrganisationCount", "PinnedEdges",
                "Quotas", "RowStarts", "RunningEdges", "Seed",
            ],
            typeof(MatchingProblem).GetProperties().Where(property => property.CanWrite).Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_snapshot_travels_with_what_was_granted_and_nothing_else()
    {
        var skills = new Vocabulary(Vocabularies.Skill, Enumerable.Range(0, 100).Select(number => $"skill:{number}"));
        Cohort Make(int offset) => new CohortBuilder(3)
            .With(Features.Grade, [offset, null, 3])
            .With(new NumberFeature("number"), [1.5f, null, -2])
            .With(Features.Skills, skills, [[$"skill:{offset}", "skill:99"], [], ["skill:64"]])
            .With(Features.OfferedSkills, skills, [[], ["skill:1"], []])
            .With(Features.Gender, new Vocabulary(Vocabularies.Gender, ["gender:f"]), ["gender:f", null, "gender:f"])
            .WithFactsAsOf([new DateOnly(2026, 1, 1), null, null])
            .Build();
        var lines = new ReportingLines(
            4, [new ReportingEdge(1, 0, ReportingKind.Dotted, null), new ReportingEdge(3, 2, ReportingKind.Solid, new DateOnly(2020, 2, 29))], [0], [0, 1, 2], [1, 2, 3]);
        var whole = new MatchingSnapshot(
            Make(5), Make(7), new DateOnly(2026, 3, 1), Orientation.Reverse, [new CompetitorFact(0, 1, null)], new OrganisationGroups([0, -1, 0]), lines);
        var granted = whole.Restrict(new HashSet<string>(["grade", "number", "skills", "offeredSkills", "competitors", "reportingLines"], StringComparer.Ordinal));

        var bytes = FrameMemory.Of(writer => writer.Write(granted));
        var read = (MatchingSnapshot)Read(bytes, reader => reader.ReadSnapshot(), 4);

        Assert.Equal(bytes, FrameMemory.Of(writer => writer.Write(read)));
        Assert.DoesNotContain("gender", System.Text.Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.Throws<FeatureNotGrantedException>(() => read.Mentors.Codes(Features.Gender).Length);
        Assert.Throws<FeatureNotGrantedException>(() => read.OrganisationGroups);
        Assert.Equal(granted.Mentors.Wholes(Features.Grade).ToArray(), read.Mentors.Wholes(Features.Grade).ToArray());
        Assert.Equal(["skill:7", "skill:99"], read.Mentees[0].Bits(Features.Skills).ToIds());
        Assert.Equal(1, read.Mentees[1].Bits(Features.OfferedSkills).CountShared(read.Mentors[1].Bits(Features.OfferedSkills)));
        Assert.Equal((new DateOnly(2026, 1, 1), Orientation.Reverse), (read.Mentors.FactsAsOf(0)!.Value, read.Orientation));
        Assert.Equal(lines.ReportsOf(2).ToArray(), read.ReportingLines.ReportsOf(2).ToArray());
        Assert.True(read.ReportingLines.IsDeclaredTop(0));
    }

    private static PairsChosen Chosen(int count) => new(
        [.. Enumerable.Range(0, count)],
        new MatchingCertificate("format/1", new byte[count]),
        [new UnplacedCause(Side.Mentee, 3, Why)])
    {
        Alternatives = [new EdgeAlternative(1, null, 1, -5), new EdgeAlternative(2, 7, 0, 9) { GoalLost = MatchingGoal.FairShares }],
    };

    private static object Read(ReadOnlySpan<byte> bytes, Func<MessageReader, object> read, int seed)
    {
        var reader = new MessageReader(FrameMemory.Parse(bytes, new Random(seed)));
        var answer = read(reader);
        reader.End();
        return answer;
    }

    private static byte[] Rewritten(object answer) => FrameMemory.Of(writer =>
    {
        switch (answer)
        {
            case StrategyAnswer strategy:
                writer.Write(strategy);
                break;
            case GroupAnswer groups:
                writer.Write(groups);
                break;
            case CertificateVerdict verdict:
                writer.Write(verdict);
                break;
            case RuleFinding finding:
                writer.Write(finding);
                break;
            default:
                writer.Write((ScoreExplanation)answer);
                break;
        }
    });

    // Payload and headers alike: bits, numbers of things, pieces cut out, the end cut off.
    private static byte[] Mutate(byte[] bytes, Random draws)
    {
        var mutated = bytes.ToArray();
        for (var left = 1 + draws.Next(4); left > 0; left--)
        {
            var at = draws.Next(Math.Min(mutated.Length, draws.Next(2) == 0 ? 64 : int.MaxValue));
            switch (draws.Next(4))
            {
                case 0:
                    mutated[at] ^= (byte)(1 << draws.Next(8));
                    break;
                case 1:
                    mutated[at] = (byte)draws.Next(256);
                    break;
                case 2 when at + 4 <= mutated.Length:
                    BitConverter.TryWriteBytes(mutated.AsSpan(at), draws.Next(3) == 0 ? int.MaxValue : draws.Next(-2, 100_000));
                    break;
                default:
                    mutated = draws.Next(2) == 0 && at > 0 ? mutated[..at] : [.. mutated[..at], .. mutated[Math.Min(mutated.Length, at + draws.Next(9))..]];
                    break;
            }

            if (mutated.Length == 0)
            {
                break;
            }
        }

        return mutated;
    }
}
