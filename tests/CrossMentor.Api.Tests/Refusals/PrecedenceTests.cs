using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Tests.Refusals;

/// <summary>When several things are wrong at once, the answer follows the catalogue: what tells least comes first.</summary>
[Collection(RefusalCollection.Name)]
public sealed class PrecedenceTests(ProductFixture fixture)
{
    private const string RandomId = "UHJvZ3JhbW1lOjExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTEx";

    [Fact]
    public async Task An_unknown_object_hides_everything_else_that_is_wrong()
    {
        var codes = await fixture.Manager.RefusalCodesAsync("updateProgramme", new { programmeId = RandomId, version = -5, name = "", clientMutationId = "" });

        Assert.Equal(["NOT_FOUND"], codes);
    }

    [Fact]
    public async Task A_missing_role_hides_stale_versions_and_bad_values()
    {
        var (programme, first) = await ProgrammeAsync();
        var coordinator = await fixture.CoordinatorOfAsync(first);

        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("updateProgramme", new { programmeId = programme.Id, version = -5, name = "" }));
        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("startMatchRun", new { programmeId = programme.Id }));
    }

    [Fact]
    public async Task A_key_that_was_used_hides_a_stale_version_and_a_bad_value()
    {
        var (programme, _) = await ProgrammeAsync();
        var key = Guid.NewGuid().ToString();
        await fixture.Manager.AcceptedAsync("updateProgramme", new { programmeId = programme.Id, version = 1, name = "First name", clientMutationId = key }, "programme { id }");

        var codes = await fixture.Manager.RefusalCodesAsync("updateProgramme", new { programmeId = programme.Id, version = 1, name = "", clientMutationId = key });

        Assert.Equal(["IDEMPOTENCY_KEY_REUSED"], codes);
    }

    [Fact]
    public async Task A_stale_version_hides_bad_values()
    {
        var (programme, _) = await ProgrammeAsync();

        Assert.Equal(["STALE_VERSION"], await fixture.Manager.RefusalCodesAsync("updateProgramme", new { programmeId = programme.Id, version = 9, name = "" }));
    }

    [Fact]
    public async Task Bad_values_come_before_a_frozen_type()
    {
        var (workshop, programme) = await PublishedAsync();
        var version = await workshop.VersionOfAsync(programme.Id);

        var codes = await fixture.Manager.RefusalCodesAsync("updateProgramme", new { programmeId = programme.Id, version, name = "", orientation = "REVERSE" });

        AssertInOrder(["INVALID_INPUT", "PROGRAMME_TYPE_FROZEN"], codes);
    }

    [Fact]
    public async Task Bad_values_come_before_the_state_of_the_programme()
    {
        var (workshop, programme) = await PublishedAsync();
        var version = await workshop.VersionOfAsync(programme.Id);
        var third = await workshop.OrganisationAsync("Third");
        var personId = await workshop.PersonAsync(third, "Newcomer");

        AssertInOrder(
            ["INVALID_INPUT", "WRONG_PROGRAMME_STATE"],
            await fixture.Manager.RefusalCodesAsync("updateMatchingPolicy", new { programmeId = programme.Id, version, timeZoneGapHoursMax = 99 }));
        AssertInOrder(
            ["UNKNOWN_PLUGIN", "WRONG_PROGRAMME_STATE"],
            await fixture.Manager.RefusalCodesAsync("updateMatchingPolicy", new { programmeId = programme.Id, version, weights = new[] { new { pluginId = "x", weight = 1 } } }));
        AssertInOrder(
            ["INVALID_INPUT", "ORGANISATION_NOT_PARTICIPATING"],
            await fixture.Manager.RefusalCodesAsync("enrolParticipant", new { programmeId = programme.Id, personId, role = "MENTOR", capacity = 0 }));
        AssertInOrder(
            ["INVALID_INPUT", "WRONG_PROGRAMME_STATE", "ROLE_NOT_IN_PROGRAMME_KIND"],
            await fixture.Manager.RefusalCodesAsync("addParticipatingOrganisation", Workshop.Joining(programme, third, "PROVIDES_MENTORS", -1, 0)));
        AssertInOrder(
            ["ROSTER_REJECTED", "WRONG_PROGRAMME_STATE"],
            await fixture.Manager.RefusalCodesAsync("importRoster", Rosters.OfCsv(programme, "no,roster\n")));
    }

    [Fact]
    public async Task The_state_of_the_programme_comes_before_the_rules()
    {
        var workshop = fixture.Workshop();
        var programme = await workshop.ProgrammeAsync();
        await fixture.Product.QueueRunAsync(programme);

        AssertInOrder(
            ["MATCH_RUN_IN_PROGRESS", "TOO_FEW_ORGANISATIONS", "NOTHING_TO_MATCH"],
            await fixture.Manager.RefusalCodesAsync("startMatchRun", new { programmeId = programme.Id }));
    }

    private static void AssertInOrder(IReadOnlyList<string> expected, IReadOnlyList<string> codes)
    {
        Assert.Equal(expected, codes);
        Assert.Equal(codes.Order(Comparer<string>.Create((one, other) => RefusalCatalogue.PrecedenceOf(one).CompareTo(RefusalCatalogue.PrecedenceOf(other)))), codes);
    }

    private async Task<(MadeProgramme Programme, MadeOrganisation First)> ProgrammeAsync()
    {
        var workshop = fixture.Workshop();
        var first = await workshop.OrganisationAsync("First");
        return (await workshop.TwoWayAsync(first), first);
    }

    private async Task<(Workshop Workshop, MadeProgramme Programme)> PublishedAsync()
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        return (workshop, programme);
    }
}
