using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;

namespace CrossMentor.Matching.Tests;

/// <summary>G-9: where rules leave nobody to be matched, a smallest set of them says why.</summary>
public sealed class RuleBarrierTests
{
    [Fact]
    public void Competitors_are_named_by_two_and_organisations_are_named_in_words()
    {
        var input = Companies(3) with { Competitors = [Competing(1, 2), Competing(1, 3), Competing(2, 3)] };

        var barriers = A.Result(input, A.Plugins(A.Competitors)).Barriers;

        Assert.Equal([(1, 2), (1, 3), (2, 3)], barriers.Select(barrier => (Number(barrier.OrganisationId), Number(barrier.OtherOrganisationId))));
        Assert.All(barriers, barrier => Assert.Equal(A.Competitors, barrier.PluginId));
        Assert.EndsWith(
            ": C1 with C2, C1 with C3, C2 with C3. Without any one of these the others would leave a pair.",
            RuleBarrier.InWords(barriers, id => $"C{Number(id)}"),
            StringComparison.Ordinal);
    }

    /// <summary>Against all subsets: without any barrier of the set some pair is left, and with all of them none.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_barrier_could_be_left_out(int seed)
    {
        var random = new Random(seed);
        var found = 0;
        for (var round = 0; round < 200; round++)
        {
            var input = Companies(3, person => person with { Languages = random.Next(3) == 0 ? ["language:en"] : [$"language:x{random.Next(4)}"] }) with
            {
                Competitors = [.. new[] { Competing(1, 2), Competing(1, 3), Competing(2, 3) }.Where(_ => random.Next(2) == 0)],
            };
            var result = A.Result(input, A.Plugins(A.Competitors, A.CommonLanguage));
            if (result.Summary.Candidates > 0)
            {
                Assert.True(result.Barriers.IsEmpty);
                continue;
            }

            found++;
            var keys = result.Barriers.Select(barrier => (barrier.PluginId, barrier.OrganisationId, barrier.OtherOrganisationId)).ToHashSet();
            Assert.Equal(result.Barriers.Length, keys.Count);
            Assert.True(KeepsAllApart(input, keys), $"Seed {seed}, round {round}.");
            Assert.All(keys, key => Assert.False(KeepsAllApart(input, [.. keys.Where(other => other != key)]), $"Seed {seed}, round {round}: {key} could be left out."));
        }

        Assert.InRange(found, 1, 199);
    }

    [Fact]
    public void What_people_ruled_out_is_a_barrier_too_and_so_is_what_is_not_known()
    {
        var input = A.Input([A.Mentor(1, 1)], [A.Mentee(1, 2), A.Mentee(2, 3)]) with { Exclusions = [new(A.MentorId(1), A.MenteeId(1))] };

        var barriers = A.Result(input with { Exclusions = [.. input.Exclusions, new(A.MentorId(1), A.MenteeId(2))] }).Barriers;
        Assert.Equal(["run.excluded", "run.excluded"], barriers.Select(barrier => barrier.PluginId));
        Assert.True(A.Result(input).Barriers.IsEmpty);

        // Nobody's manager is known: the rule cannot judge, and the policy blocks what is unknown.
        Assert.Equal([A.OffLine, A.OffLine], A.Result(input with { Exclusions = [] }, A.Plugins(A.OffLine)).Barriers.Select(barrier => barrier.PluginId));
        Assert.True(A.Result(input with { Exclusions = [] }, A.Plugins(A.OffLine), new() { OnUnknown = UnknownPolicy.AllowWithFlag }).Barriers.IsEmpty);
    }

    private static bool KeepsAllApart(MatchingInput input, HashSet<(string PluginId, Guid One, Guid Other)> barriers)
        => input.Mentors.All(mentor => input.Mentees.Where(mentee => mentee.OrganisationId != mentor.OrganisationId).All(mentee =>
        {
            Guid[] ids = [.. new[] { mentor.OrganisationId, mentee.OrganisationId }.Order()];
            var compete = input.Competitors.Any(one => ids.Contains(one.First) && ids.Contains(one.Second));
            return (compete && barriers.Contains((A.Competitors, ids[0], ids[1])))
                || (!mentor.Languages.Intersect(mentee.Languages).Any() && barriers.Contains((A.CommonLanguage, ids[0], ids[1])));
        }));

    /// <summary>Companies of a mentor and a mentee each.</summary>
    private static MatchingInput Companies(int count, Func<MatchingPerson, MatchingPerson>? change = null)
    {
        MatchingPerson Changed(MatchingPerson person) => change is null ? person : change(person);

        return A.Input(
            [.. Enumerable.Range(1, count).Select(number => Changed(A.Mentor(number, number)))],
            [.. Enumerable.Range(1, count).Select(number => Changed(A.Mentee(number, number)))]);
    }

    private static CompetitorDeclaration Competing(int one, int other) => new(A.Organisation(one), A.Organisation(other));

    private static int Number(Guid organisation) => Enumerable.Range(1, 9).Single(number => A.Organisation(number) == organisation);
}
