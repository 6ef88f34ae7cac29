using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Refusals;

/// <summary>Whoever decided on what is no longer there is told the version that is, and changes nothing.</summary>
[Collection(RefusalCollection.Name)]
public sealed class StaleVersionTests(ProductFixture fixture)
{
    public static TheoryData<string> Mutations =>
    [
        "updateOrganisation", "setGradeLadder", "withdrawCompetitorDeclaration", "updateProgramme", "updateParticipatingOrganisation", "updateParticipant",
        "withdrawParticipant", "updateMatchingPolicy", "publishMatch",
        "rescheduleEvent", "cancelEvent", "standDownSponsor", "labelArtefact", "standDownPanelMember", "closeSurvey", "standDownJuror", "withdrawAccreditation",
    ];

    [Theory]
    [MemberData(nameof(Mutations))]
    public async Task Neither_an_older_nor_a_newer_version_is_taken(string mutation)
    {
        var consortium = await Consortium.MakeAsync(fixture.Workshop());
        var place = IdInputs.All.First(place => place.Mutation == mutation && place.Field != "groupId");
        var id = consortium.Ids()[place.Type];
        var current = await consortium.Workshop.VersionOfAsync(id);
        var before = await fixture.Product.Database.RowCountsAsync();
        foreach (var version in new[] { current - 1, current + 1, int.MaxValue, -1 })
        {
            var refused = await fixture.Manager.RefusedAsync(mutation, Changing(place, consortium, version));

            Assert.Equal((version, "STALE_VERSION", current), (version, refused.Text("code"), refused.Number("currentVersion")));
        }

        Assert.Equal(current, await consortium.Workshop.VersionOfAsync(id));
        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());

        // The other side of the border: the version that was told is taken, and after it is used it is stale itself.
        await fixture.Manager.AcceptedAsync(mutation, Changing(place, consortium, current), "clientMutationId");
        var again = await fixture.Manager.RefusedAsync(mutation, Changing(place, consortium, current));
        Assert.Equal(("STALE_VERSION", current + 1), (again.Text("code"), again.Number("currentVersion")));
    }

    private static Dictionary<string, object?> Changing(IdInput place, Consortium consortium, int version)
    {
        var input = IdInputs.With(place, consortium, consortium.Ids()[place.Type]);
        input["version"] = version;
        foreach (var (name, value) in Changes(place.Mutation, consortium))
        {
            input[name] = value;
        }

        return input;
    }

    private static Dictionary<string, object?> Changes(string mutation, Consortium consortium) => mutation switch
    {
        "updateOrganisation" => new() { ["sector"] = "energy" },
        "setGradeLadder" => new() { ["steps"] = new[] { new { label = "Captain", rank = 4 } } },
        "updateProgramme" => new() { ["name"] = consortium.Workshop.Named("Renamed") },
        "updateParticipatingOrganisation" => new() { ["mentorQuota"] = 7 },
        "updateParticipant" => new() { ["capacity"] = 3 },
        "updateMatchingPolicy" => new() { ["timeZoneGapHoursMax"] = 5 },
        _ => [],
    };
}
