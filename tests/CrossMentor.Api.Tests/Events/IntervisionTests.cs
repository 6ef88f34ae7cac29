using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Events;

/// <summary>Groups of peers: of one role, across organisations where it goes, with a case of everybody in turn.</summary>
[Collection(EventCollection.Name)]
public sealed class IntervisionTests(ProductFixture fixture)
{
    private const string Groups = """
        query($id: ID!, $role: ParticipantRole!, $round: Int!) {
          intervisionGroups(programmeId: $id, role: $role, round: $round) {
            id number round role isAcrossOrganisations caseBringer { id } members { id role organisation { id } person { displayName } }
          }
        }
        """;

    [Fact]
    [Requirement("S-38")]
    public async Task Peers_of_one_role_are_dealt_across_organisations_and_everybody_brings_a_case_in_turn()
    {
        var made = await EventProgramme.MakeAsync(fixture, organisations: 3, peopleARole: 2);
        await FormAsync(made, "MENTEE", groupSize: 3, rounds: 3);

        var rounds = new List<IReadOnlyList<JsonElement>>();
        for (var round = 1; round <= 3; round++)
        {
            rounds.Add(await GroupsAsync(made, made.Manager, "MENTEE", round));
        }

        Assert.All(rounds, groups => Assert.Equal(2, groups.Count));
        Assert.All(rounds, groups => Assert.Equal(6, groups.SelectMany(group => group.List("members")).Select(member => member.Id()).Distinct().Count()));
        Assert.All(rounds.SelectMany(groups => groups), group =>
        {
            Assert.All(group.List("members"), member => Assert.Equal("MENTEE", member.Text("role")));
            Assert.Equal(3, group.List("members").Select(member => member.GetProperty("organisation").Id()).Distinct().Count());
            Assert.True(group.GetProperty("isAcrossOrganisations").GetBoolean());
            Assert.Contains(group.GetProperty("caseBringer").Id(), group.List("members").Select(member => member.Id()));
        });

        // Two groups and three rounds are six cases for six people.
        Assert.Equal(6, rounds.SelectMany(groups => groups).Select(group => group.GetProperty("caseBringer").Id()).Distinct().Count());
        Assert.Empty(await GroupsAsync(made, made.Manager, "MENTEE", 4));
        Assert.Empty(await GroupsAsync(made, made.Manager, "MENTOR", 1));
    }

    [Fact]
    [Requirement("S-38")]
    public async Task Where_an_organisation_sends_more_people_than_there_are_groups_they_are_spread_evenly()
    {
        var made = await EventProgramme.MakeAsync(fixture, organisations: 2, peopleARole: 3);
        await FormAsync(made, "MENTOR", groupSize: 3);

        var groups = await GroupsAsync(made, made.Manager, "MENTOR", 1);

        Assert.All(groups, group => Assert.False(group.GetProperty("isAcrossOrganisations").GetBoolean()));
        Assert.All(groups, group => Assert.Equal([1, 2], group.List("members").GroupBy(member => member.GetProperty("organisation").Id()).Select(same => same.Count()).Order()));
    }

    [Fact]
    [Requirement("S-38")]
    public async Task Members_see_each_other_an_organisation_its_own_people_and_others_nothing()
    {
        var made = await EventProgramme.MakeAsync(fixture, organisations: 3, peopleARole: 1);
        await FormAsync(made, "MENTEE", groupSize: 3);

        async Task<int> SeenAsync(ApiClient client) => (await GroupsAsync(made, client, "MENTEE", 1)).Sum(group => group.List("members").Count);
        Assert.Equal(3, await SeenAsync(made.Manager));
        Assert.Equal(3, await SeenAsync(await made.SignInAsync("Mentee", 0)));
        Assert.Equal(1, await SeenAsync(await made.CoordinatorAsync(1)));
        Assert.Empty(await GroupsAsync(made, await made.SignInAsync("Mentor", 0), "MENTEE", 1));
        Assert.Empty(await GroupsAsync(made, fixture.OtherManager, "MENTEE", 1));
        var own = await made.CoordinatorAsync(1);
        var group = Assert.Single(await GroupsAsync(made, own, "MENTEE", 1));
        var names = (await own.QueryAsync("{ participants(first: 250) { nodes { person { displayName } } } }")).Texts();
        Assert.DoesNotContain(names, name => name.Contains(made.Organisations[0].Name, StringComparison.Ordinal));
        Assert.DoesNotContain(group.Texts(), text => text.Contains(made.Organisations[2].Name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3, 1, null)]
    [InlineData(4, 1, "TOO_FEW_PEERS")]
    [InlineData(2, 1, "INVALID_INPUT")]
    [InlineData(13, 1, "INVALID_INPUT")]
    [InlineData(3, 12, null)]
    [InlineData(3, 13, "INVALID_INPUT")]
    [InlineData(3, 0, "INVALID_INPUT")]
    public async Task Groups_and_rounds_have_bounds(int groupSize, int rounds, string? code)
    {
        var made = await EventProgramme.MakeAsync(fixture, organisations: 3, peopleARole: 1);

        var payload = await made.Manager.MutateAsync("formIntervisionGroups", new { programmeId = made.Programme.Id, role = "MENTOR", groupSize, rounds });

        Assert.Equal(code, payload.List("errors").Select(error => error.Text("code")).FirstOrDefault());
        Assert.Equal(code is null ? 1 : 0, (await GroupsAsync(made, made.Manager, "MENTOR", 1)).Count);
    }

    [Fact]
    public async Task Forming_groups_again_replaces_those_of_the_role_and_only_the_manager_does()
    {
        var made = await EventProgramme.MakeAsync(fixture, organisations: 3, peopleARole: 1);
        await FormAsync(made, "MENTOR", groupSize: 3);
        await FormAsync(made, "MENTEE", groupSize: 3, rounds: 2);
        var mentors = (await GroupsAsync(made, made.Manager, "MENTOR", 1)).Single().Id();
        var mentees = (await GroupsAsync(made, made.Manager, "MENTEE", 1)).Single().Id();

        await FormAsync(made, "MENTEE", groupSize: 3);

        Assert.Equal(mentors, (await GroupsAsync(made, made.Manager, "MENTOR", 1)).Single().Id());
        Assert.NotEqual(mentees, (await GroupsAsync(made, made.Manager, "MENTEE", 1)).Single().Id());
        Assert.Empty(await GroupsAsync(made, made.Manager, "MENTEE", 2));
        Assert.Equal(["NOT_PERMITTED"], await (await made.CoordinatorAsync(0)).RefusalCodesAsync("formIntervisionGroups", new { programmeId = made.Programme.Id, role = "MENTOR" }));
    }

    private static Task<JsonElement> FormAsync(EventProgramme made, string role, int groupSize, int rounds = 1) =>
        made.Manager.AcceptedAsync("formIntervisionGroups", new { programmeId = made.Programme.Id, role, groupSize, rounds }, "programme { id }");

    private static async Task<IReadOnlyList<JsonElement>> GroupsAsync(EventProgramme made, ApiClient client, string role, int round) =>
        (await client.QueryAsync(Groups, new { id = made.Programme.Id, role, round })).List("intervisionGroups");
}
