using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Participants;

/// <summary>Whoever brings the code of an invitation acts as the person who was invited, and sees what belongs to that person.</summary>
[Collection(PairCollection.Name)]
public sealed class InvitationTests(ProductFixture fixture)
{
    private const string Everything = """
        { programmes { nodes { id name } } participants(first: 250) { totalCount nodes { id person { displayName email } } } pairs { totalCount } }
        """;

    [Fact]
    public async Task Somebody_invited_sees_the_own_programme_and_the_own_person_and_nobody_else()
    {
        var (workshop, programme, first, _) = await TwoAsync();
        var participant = await workshop.ParticipantIdAsync(programme, $"Mentor of {first.Name}");
        var person = await fixture.ParticipantAsync(workshop, participant);

        var data = await person.QueryAsync(Everything);

        Assert.Equal(programme.Id, Assert.Single(data.GetProperty("programmes").Nodes()).Id());
        var self = Assert.Single(data.GetProperty("participants").Nodes());
        Assert.Equal((participant, 1), (self.Id(), data.GetProperty("participants").Number("totalCount")));
        Assert.Equal("own@people.example", self.GetProperty("person").Text("email"));
    }

    [Fact]
    public async Task A_code_works_once_however_it_is_typed()
    {
        var (workshop, programme, first, _) = await TwoAsync();
        var participant = await workshop.ParticipantIdAsync(programme, $"Mentor of {first.Name}");
        var code = (await workshop.Manager.AcceptedAsync("inviteParticipant", new { participantId = participant }, "code expiresAt")).Text("code");
        var (one, other) = (await fixture.StrangerAsync(), await fixture.StrangerAsync());

        await one.AcceptedAsync("acceptInvitation", new { code = code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant() }, "person { id }");

        Assert.Equal(["INVITATION_INVALID"], await other.RefusalCodesAsync("acceptInvitation", new { code }));
        Assert.Equal(0, (await other.QueryAsync(Everything)).GetProperty("participants").Number("totalCount"));
    }

    [Fact]
    public async Task A_wrong_a_used_and_a_replaced_code_are_refused_alike()
    {
        var (workshop, programme, first, _) = await TwoAsync();
        var participant = await workshop.ParticipantIdAsync(programme, $"Mentor of {first.Name}");
        var replaced = (await workshop.Manager.AcceptedAsync("inviteParticipant", new { participantId = participant }, "code")).Text("code");
        var used = (await workshop.Manager.AcceptedAsync("inviteParticipant", new { participantId = participant }, "code")).Text("code");
        await (await fixture.StrangerAsync()).AcceptedAsync("acceptInvitation", new { code = used }, "person { id }");
        var stranger = await fixture.StrangerAsync();

        var refusals = new List<string>();
        foreach (var code in new[] { "00000-00000-00000-00000", used, replaced, "", new string('A', 4000) })
        {
            refusals.Add((await stranger.RefusedAsync("acceptInvitation", new { code })).GetRawText());
        }

        Assert.Single(refusals.Distinct());
        Assert.Contains("INVITATION_INVALID", refusals[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_is_told_once_and_stored_nowhere()
    {
        var (workshop, programme, first, _) = await TwoAsync();
        var participant = await workshop.ParticipantIdAsync(programme, $"Mentor of {first.Name}");
        var input = new { participantId = participant, clientMutationId = Guid.NewGuid().ToString() };

        var told = await workshop.Manager.AcceptedAsync("inviteParticipant", input, "code expiresAt");
        var again = await workshop.Manager.AcceptedAsync("inviteParticipant", input, "code expiresAt");

        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}$", told.Text("code"));
        Assert.True(again.IsNull("code"));
        Assert.Equal(told.Text("expiresAt"), again.Text("expiresAt"));
        Assert.False(await fixture.Product.Database.HoldsAsync(told.Text("code")));
    }

    [Fact]
    public async Task A_coordinator_invites_the_own_people_and_no_others()
    {
        var (workshop, programme, first, second) = await TwoAsync();
        var coordinator = await fixture.CoordinatorOfAsync(first);
        var own = await workshop.ParticipantIdAsync(programme, $"Mentor of {first.Name}");
        var foreign = await workshop.ParticipantIdAsync(programme, $"Mentor of {second.Name}");

        await coordinator.AcceptedAsync("inviteParticipant", new { participantId = own }, "code");

        Assert.Equal(["NOT_FOUND"], await coordinator.RefusalCodesAsync("inviteParticipant", new { participantId = foreign }));
        Assert.Equal(["NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("inviteParticipant", new { participantId = own }));
    }

    [Fact]
    public async Task Of_eight_who_bring_one_code_one_becomes_the_person()
    {
        var (workshop, programme, first, _) = await TwoAsync();
        var participant = await workshop.ParticipantIdAsync(programme, $"Mentor of {first.Name}");
        var code = (await workshop.Manager.AcceptedAsync("inviteParticipant", new { participantId = participant }, "code")).Text("code");
        var strangers = new List<ApiClient>();
        for (var number = 0; number < 8; number++)
        {
            strangers.Add(await fixture.StrangerAsync());
        }

        var payloads = await Task.WhenAll(strangers.Select(stranger => stranger.MutateAsync("acceptInvitation", new { code }, "person { id }")));

        Assert.Single(payloads, payload => payload.List("errors").Count == 0);
    }

    private async Task<(Workshop Workshop, MadeProgramme Programme, MadeOrganisation First, MadeOrganisation Second)> TwoAsync()
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, [.. Rosters.OneOfEach(first, second).Select(row => row with { Email = row.Name.EndsWith(first.Name, StringComparison.Ordinal) ? "own@people.example" : "other@people.example" })]);
        return (workshop, programme, first, second);
    }
}
