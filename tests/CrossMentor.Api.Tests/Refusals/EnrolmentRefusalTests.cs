using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Refusals;

/// <summary>Who may be enrolled in which role, and how many: by mutation and by roster alike.</summary>
[Collection(RefusalCollection.Name)]
public sealed class EnrolmentRefusalTests(ProductFixture fixture)
{
    [Theory]
    [InlineData("PROVIDES_MENTORS", "MENTEE", "MENTOR")]
    [InlineData("PROVIDES_MENTEES", "MENTOR", "MENTEE")]
    [Requirement("S-11")]
    public async Task A_one_way_organisation_enrols_the_role_it_offers_and_not_the_other(string offers, string wrong, string right)
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Giver");
        var programme = await workshop.ProgrammeAsync("ONE_WAY");
        await workshop.JoinAsync(programme, organisation, offers, offers == "PROVIDES_MENTORS" ? 5 : 0, offers == "PROVIDES_MENTEES" ? 5 : 0);
        var personId = await workshop.PersonAsync(organisation, "Somebody");
        var before = await fixture.Product.Database.RowCountsAsync();

        var refused = await fixture.Manager.RefusedAsync("enrolParticipant", new { programmeId = programme.Id, personId, role = wrong });
        var row = RosterRow.Colleague(organisation, "Somebody else") with { Role = wrong };
        var rejected = await fixture.Manager.RefusedAsync("importRoster", Rosters.Of(programme, [row]));

        Assert.Equal(("ROLE_NOT_OFFERED_BY_ORGANISATION", wrong), (refused.Text("code"), refused.Text("role")));
        Assert.All(rejected.List("problems"), problem => Assert.Equal((1, "role", "ROLE_NOT_OFFERED"), (problem.Number("line"), problem.Text("column"), problem.Text("code"))));
        Assert.Single(rejected.List("problems"));
        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
        await fixture.Manager.AcceptedAsync("enrolParticipant", new { programmeId = programme.Id, personId, role = right }, "participant { id }");
    }

    [Theory]
    [InlineData("ONE_WAY", "PROVIDES_BOTH")]
    [InlineData("TWO_WAY", "PROVIDES_MENTORS")]
    [InlineData("TWO_WAY", "PROVIDES_MENTEES")]
    [InlineData("HYBRID_ACTION_LEARNING", "PROVIDES_MENTORS")]
    [Requirement("S-11")]
    [Requirement("S-13")]
    public async Task A_role_that_the_kind_of_programme_does_not_have_is_refused(string kind, string role)
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Misfit");
        var programme = await workshop.ProgrammeAsync(kind, learningGroupCount: kind == "HYBRID_ACTION_LEARNING" ? 2 : 0);

        var refused = await fixture.Manager.RefusedAsync("addParticipatingOrganisation", Workshop.Joining(programme, organisation, role, 0, 0));

        Assert.Equal(("ROLE_NOT_IN_PROGRAMME_KIND", kind, role), (refused.Text("code"), refused.Text("kind"), refused.Text("participationRole")));
    }

    [Fact]
    [Requirement("S-11")]
    public async Task An_organisation_cannot_leave_a_role_in_which_its_people_are_enrolled()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Giver");
        var programme = await workshop.ProgrammeAsync("ONE_WAY");
        var part = await workshop.JoinAsync(programme, organisation, "PROVIDES_MENTORS", 5, 0);
        await workshop.ImportAsync(programme, RosterRow.Mentor(organisation, "Somebody"));
        var change = new { participatingOrganisationId = part, version = 1, role = "PROVIDES_MENTEES", mentorQuota = 0, menteeQuota = 5 };

        var refused = await fixture.Manager.RefusedAsync("updateParticipatingOrganisation", change);

        Assert.Equal(("ROLE_NOT_OFFERED_BY_ORGANISATION", "MENTOR"), (refused.Text("code"), refused.Text("role")));
    }

    [Fact]
    public async Task A_quota_takes_as_many_as_were_agreed_and_not_one_more()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Small");
        var programme = await workshop.ProgrammeAsync();
        var part = await workshop.JoinAsync(programme, organisation, mentorQuota: 2, menteeQuota: 1);
        var three = Enumerable.Range(0, 3).Select(index => RosterRow.Mentor(organisation, $"Mentor {index}")).ToArray();

        var rejected = await fixture.Manager.RefusedAsync("importRoster", Rosters.Of(programme, three));
        var report = await workshop.ImportAsync(programme, [.. three.Take(2)]);
        var personId = await workshop.PersonAsync(organisation, "Third");
        var refused = await fixture.Manager.RefusedAsync("enrolParticipant", new { programmeId = programme.Id, personId, role = "MENTOR" });
        var tooLow = await fixture.Manager.RefusedAsync("updateParticipatingOrganisation", new { participatingOrganisationId = part, version = 1, mentorQuota = 1 });

        var problem = Assert.Single(rejected.List("problems"));
        Assert.Equal((3, "role", "QUOTA_EXCEEDED"), (problem.Number("line"), problem.Text("column"), problem.Text("code")));
        Assert.Equal(2, report.Number("mentorsEnrolled"));
        Assert.Equal(("QUOTA_EXCEEDED", "MENTOR", 2), (refused.Text("code"), refused.Text("role"), refused.Number("quota")));
        Assert.Equal(("QUOTA_EXCEEDED", "MENTOR", 1), (tooLow.Text("code"), tooLow.Text("role"), tooLow.Number("quota")));
        await fixture.Manager.AcceptedAsync("updateParticipatingOrganisation", new { participatingOrganisationId = part, version = 1, mentorQuota = 3 }, "participatingOrganisation { id }");
        await fixture.Manager.AcceptedAsync("enrolParticipant", new { programmeId = programme.Id, personId, role = "MENTOR" }, "participant { id }");
    }

    [Fact]
    public async Task Somebody_who_is_enrolled_is_not_enrolled_again_in_either_role()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Once");
        var programme = await workshop.TwoWayAsync(organisation);
        var personId = await workshop.PersonAsync(organisation, "Somebody");
        await workshop.ImportAsync(programme, RosterRow.Mentor(organisation, "Somebody"));

        var same = await fixture.Manager.RefusedAsync("enrolParticipant", new { programmeId = programme.Id, personId, role = "MENTOR" });
        var other = await fixture.Manager.RefusedAsync("enrolParticipant", new { programmeId = programme.Id, personId, role = "MENTEE" });
        var rejected = await fixture.Manager.RefusedAsync("importRoster", Rosters.Of(programme, [RosterRow.Mentee(organisation, "Somebody")]));

        Assert.All(new[] { same, other }, refused => Assert.Equal(("ALREADY_ENROLLED", "MENTOR"), (refused.Text("code"), refused.Text("role"))));
        Assert.Equal("ALREADY_ENROLLED", Assert.Single(rejected.List("problems")).Text("code"));
    }

    [Fact]
    public async Task Somebody_of_an_organisation_that_does_not_take_part_is_not_enrolled()
    {
        var workshop = fixture.Workshop();
        var (inside, outside) = (await workshop.OrganisationAsync("Inside"), await workshop.OrganisationAsync("Outside"));
        var programme = await workshop.TwoWayAsync(inside);
        var personId = await workshop.PersonAsync(outside, "Stranger");

        Assert.Equal(["ORGANISATION_NOT_PARTICIPATING"], await fixture.Manager.RefusalCodesAsync("enrolParticipant", new { programmeId = programme.Id, personId, role = "MENTOR" }));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(20, true)]
    [InlineData(21, false)]
    [Requirement("S-64")]
    public async Task A_capacity_is_one_to_twenty(int capacity, bool isTaken)
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Capacity");
        var programme = await workshop.TwoWayAsync(organisation);
        await workshop.ImportAsync(programme, RosterRow.Mentor(organisation, "Somebody"));
        var participantId = await workshop.ParticipantIdAsync(programme, "Somebody");

        var payload = await fixture.Manager.MutateAsync("updateParticipant", new { participantId, version = 1, capacity }, "participant { capacity }");

        Assert.Equal(isTaken ? [] : ["capacity"], payload.List("errors").Select(error => error.Text("field")));
    }

    [Fact]
    [Requirement("S-64")]
    public async Task A_capacity_below_the_pairs_that_somebody_holds_is_refused()
    {
        var workshop = fixture.Workshop();
        var (giving, first, second) = (await workshop.OrganisationAsync("Giving"), await workshop.OrganisationAsync("One"), await workshop.OrganisationAsync("Two"));
        var programme = await workshop.ProgrammeAsync("ONE_WAY");
        await workshop.JoinAsync(programme, giving, "PROVIDES_MENTORS", 1, 0);
        await workshop.JoinAsync(programme, first, "PROVIDES_MENTEES", 0, 1);
        await workshop.JoinAsync(programme, second, "PROVIDES_MENTEES", 0, 1);
        await workshop.ImportAsync(
            programme, RosterRow.Mentor(giving, "Busy") with { Capacity = 3 }, RosterRow.Mentee(first, "Mentee one"), RosterRow.Mentee(second, "Mentee two"));
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        var participantId = await workshop.ParticipantIdAsync(programme, "Busy");

        var refused = await fixture.Manager.RefusedAsync("updateParticipant", new { participantId, version = 1, capacity = 1 });

        Assert.Equal(("CAPACITY_EXCEEDED", 1, 2), (refused.Text("code"), refused.Number("capacity"), refused.Number("pairs")));
        await fixture.Manager.AcceptedAsync("updateParticipant", new { participantId, version = 1, capacity = 2 }, "participant { capacity }");
    }

    [Fact]
    [Requirement("S-08")]
    public async Task A_track_of_another_programme_is_no_track_of_this_one()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Tracks");
        var (programme, other) = (await workshop.ProgrammeAsync(tracks: ["North"]), await workshop.ProgrammeAsync(tracks: ["North"]));
        await workshop.JoinAsync(programme, organisation);
        await workshop.ImportAsync(programme, RosterRow.Mentor(organisation, "Somebody") with { Track = "North" });
        var participantId = await workshop.ParticipantIdAsync(programme, "Somebody");

        var refused = await fixture.Manager.RefusedAsync("updateParticipant", new { participantId, version = 1, trackId = await TrackIdAsync(other) });

        Assert.Equal(("INVALID_INPUT", "trackId"), (refused.Text("code"), refused.Text("field")));
        await fixture.Manager.AcceptedAsync("updateParticipant", new { participantId, version = 1, trackId = await TrackIdAsync(programme) }, "participant { id }");
    }

    private async Task<string> TrackIdAsync(MadeProgramme programme) =>
        (await fixture.Manager.QueryAsync("query($id: ID!) { programme(id: $id) { tracks { id } } }", new { id = programme.Id }))
            .GetProperty("programme").List("tracks")[0].Id();
}
