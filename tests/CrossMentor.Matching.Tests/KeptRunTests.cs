using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Keeping;
using CrossMentor.Sdk.Groups;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Tests;

/// <summary>N-19: what is kept of a run is the run, and a changed byte of it is noticed.</summary>
public sealed class KeptRunTests
{
    private static readonly PluginSelection Plugins = A.Plugins(A.Competitors, A.CommonLanguage, A.OffLine);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_kept_run_carried_out_again_has_the_same_hashes(int seed)
    {
        var input = Whole(RandomRoster.Draw(seed, mentors: 30, mentees: 30, organisations: 8));
        var policy = new MatchingPolicy { OnUnknown = UnknownPolicy.AllowWithFlag, GrantedSensitiveFeatures = ["gender"] };
        var before = A.Result(input, Plugins, policy, seed: ulong.MaxValue - (ulong)seed);

        var kept = Read(KeptRunFormat.Write(input, Plugins, policy, ulong.MaxValue - (ulong)seed)!);
        var after = A.Result(kept.Input, Plugins, kept.Policy, kept.Seed);

        Assert.Equal(before.InputsHash, after.InputsHash);
        Assert.Equal(before.ResultHash, after.ResultHash);
        Assert.Equal(before.Manifest.Plugins.Select(entry => (entry.Kind, entry.Weight, entry.Plugin.Id)), kept.Plugins.Select(entry => (entry.Kind, entry.Weight, entry.Plugin.Id)));
    }

    [Fact]
    public void Whatever_goes_in_comes_out()
    {
        var input = Whole(RandomRoster.Draw(4, mentors: 5, mentees: 5, organisations: 3));
        var policy = new MatchingPolicy
        {
            Goals = [MatchingGoal.TotalScore],
            FairShares = FairShareRule.Equal,
            LearningGroups = new LearningGroupPolicy(3, GroupComposition.AtMostOneOfAnOrganisation, LearningGroupMembers.AllMentees),
        };

        var bytes = KeptRunFormat.Write(input, Plugins, policy, 5)!;
        var kept = Read(bytes);

        // Every property is compared by the text of the whole, so that one that is added to an input and not to the form fails here.
        Assert.Equal(Text(Read(KeptRunFormat.Write(kept)!)), Text(kept));
        Assert.Equal(Text(policy), Text(kept.Policy));
        Assert.Equal(Text(CanonicalInput.Of(input)), Text(kept.Input));
        Assert.Equal(bytes, KeptRunFormat.Write(kept));
    }

    /// <summary>Whoever adds to what goes into a run has to keep it as well: write it, read it, and then name it here.</summary>
    [Fact]
    public void Everything_that_can_go_into_a_run_is_kept()
    {
        static string NamesOf<T>() => string.Join(' ', typeof(T).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));

        Assert.Equal("FairShares Goals GrantedSensitiveFeatures LearningGroups OnUnknown", NamesOf<MatchingPolicy>());
        Assert.Equal("Composition GroupCount Members", NamesOf<LearningGroupPolicy>());
        Assert.Equal(
            "AsOf Competitors DeclaredTops Exclusions Mentees Mentors OrganisationGroups Orientation Pins PlaceMoves Quotas ReportingLines RunningPairs Withheld", NamesOf<MatchingInput>());
        Assert.Equal(
            "Capacity Country Department DevelopmentGoals Division ExperienceYears FactsAsOf Function Gender Grade InfluencedOrganisations Languages Location OfferedSkills "
            + "OrganisationId ParticipantId PersonId ProtectedOrganisations Sector Skills Track UtcOffsetMinutes",
            NamesOf<MatchingPerson>());
    }

    [Fact]
    public void Equal_inputs_in_another_order_are_kept_as_equal_bytes()
    {
        var input = RandomRoster.Draw(6, mentors: 12, mentees: 12, organisations: 4);
        var turned = input with
        {
            Mentors = [.. input.Mentors.Reverse()],
            Mentees = [.. input.Mentees.Select(person => person with { Skills = [.. person.Skills.Reverse()] }).Reverse()],
            ReportingLines = [.. input.ReportingLines.Reverse()],
            Competitors = [.. input.Competitors.Reverse()],
            OrganisationGroups = [.. input.OrganisationGroups.Reverse()],
        };

        Assert.Equal(KeptRunFormat.Write(input, Plugins, new(), 1), KeptRunFormat.Write(turned, Plugins, new(), 1));
    }

    [Fact]
    public void Any_changed_byte_is_noticed()
    {
        var bytes = KeptRunFormat.Write(RandomRoster.Draw(7, mentors: 3, mentees: 3, organisations: 3), Plugins, new(), 1)!;

        Assert.True(KeptRunFormat.Read(bytes).IsWhole);
        for (var place = 0; place < bytes.Length; place++)
        {
            var changed = bytes.ToArray();
            changed[place] ^= 1;
            Assert.False(KeptRunFormat.Read(changed).IsWhole, $"Byte {place} was changed.");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(40)]
    [InlineData(41)]
    public void A_piece_of_a_run_is_no_run(int length)
    {
        var bytes = KeptRunFormat.Write(RandomRoster.Draw(7, mentors: 3, mentees: 3, organisations: 3), Plugins, new(), 1)!;

        var reading = KeptRunFormat.Read(bytes.AsSpan(0, length));

        Assert.False(reading.IsWhole);
        Assert.NotEmpty(reading.Problem);
    }

    [Fact]
    public void Nothing_is_kept_but_ids_and_codes()
    {
        var mentor = A.Mentor(1, 1) with { Function = "function:finance" };

        var kept = Read(KeptRunFormat.Write(A.Input([mentor], [A.Mentee(1, 2)]), A.Plugins(), new(), 1)!);

        // A person of a matching has no property that could hold a name: this fails on the day that one gets one.
        Assert.DoesNotContain(typeof(MatchingPerson).GetProperties(), property => property.Name.Contains("Name", StringComparison.Ordinal) || property.Name.Contains("Mail", StringComparison.Ordinal));
        Assert.Equal("function:finance", kept.Input.Mentors[0].Function);
    }

    private static string Text<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value);

    private static MatchingInput Whole(MatchingInput input) => input with
    {
        Mentors = input.Mentors.SetItem(0, input.Mentors[0] with
        {
            Location = "location:UTRECHT",
            Department = "department:x",
            Division = "division:y",
            Track = "track:z",
            UtcOffsetMinutes = -300,
            ProtectedOrganisations = [A.Organisation(2), A.Organisation(1)],
            InfluencedOrganisations = [A.Organisation(1)],
        }),
        Quotas = [new QuotaDemand(A.Organisation(1), Side.Mentor, 0, null), new QuotaDemand(A.Organisation(2), Side.Mentee, 0, 4)],
        Exclusions = [new ParticipantPair(A.MentorId(1), A.MenteeId(2))],
        RunningPairs = [new ParticipantPair(A.MentorId(2), A.MenteeId(1))],
        PlaceMoves = [new PlaceMove(A.Organisation(1), 1), new PlaceMove(A.Organisation(2), -1)],
    };

    private static KeptRun Read(byte[] bytes)
    {
        var reading = KeptRunFormat.Read(bytes);
        Assert.True(reading.IsWhole, reading.Problem);
        return reading.Run!;
    }
}
