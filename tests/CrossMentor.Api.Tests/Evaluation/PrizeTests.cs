using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Evaluation;

/// <summary>Mentees nominate, a jury without ties votes, one mentor wins, and nobody learns who came second.</summary>
[Collection(EvaluationCollection.Name)]
public sealed class PrizeTests(ProductFixture fixture)
{
    private const string Everything = """
        query($programme: ID!, $prize: ID!, $ids: [ID!]!) {
          prize(programmeId: $programme) { id state } jurors(prizeId: $prize) { name } nominations(prizeId: $prize) { id statement }
          juryBallots(prizeId: $prize) { id impact mentorship } prizeAudit(prizeId: $prize) { voteCount areVotesIntact isCountRight } nodes(ids: $ids) { id }
        }
        """;

    [Fact]
    [Requirement("S-40")]
    public async Task The_mentor_whom_the_jury_gave_most_is_named_at_the_final_meeting_and_known_to_everybody_in_the_programme()
    {
        var made = await PrizeProgramme.MakeAsync(fixture);
        var (first, _) = (await made.NominateAsync(0), await made.NominateAsync(1));
        var jurors = await made.JurorsAsync();
        var opened = await made.OpenVoteAsync();
        Assert.Equal(("VOTING", true, true, true), (opened.Text("state"), opened.IsNull("winner"), opened.IsNull("lotSeed"), opened.IsNull("tallyRoot")));
        Assert.Equal(["FINAL_MEETING_NOT_BEGUN", "JURY_STILL_VOTES"], await made.Manager.RefusalCodesAsync("awardPrize", made.Awarding()));
        await made.VoteAsync(jurors, reference => reference == first ? (9, 8) : (8, 8));
        Assert.Equal(["FINAL_MEETING_NOT_BEGUN"], await made.Manager.RefusalCodesAsync("awardPrize", made.Awarding()));
        await made.MeetAsync();

        var awarded = await made.AwardAsync();

        Assert.Equal(
            ("AWARDED", made.MentorOf(0), made.Organisations[1].Name, "FINAL"),
            (awarded.Text("state"), awarded.GetProperty("winner").Text("name"), awarded.GetProperty("winner").GetProperty("organisation").Text("name"), awarded.GetProperty("finalMeeting").Text("kind")));
        foreach (var client in new[] { made.Mentees[0], made.Mentees[1], await fixture.CoordinatorOfAsync(made.Organisations[2]), jurors[0] })
        {
            Assert.Equal(made.MentorOf(0), (await made.PrizeAsync(client))!.Value.GetProperty("winner").Text("name"));
        }

        Assert.Null(await made.PrizeAsync(fixture.OtherManager));
        Assert.Equal(["WRONG_PRIZE_STATE"], await made.Manager.RefusalCodesAsync("awardPrize", made.Awarding()));
    }

    [Fact]
    [Requirement("S-40")]
    public async Task Only_the_mentee_of_a_mentor_nominates_it_once_and_takes_it_back_until_the_jury_is_asked()
    {
        var made = await PrizeProgramme.MakeAsync(fixture);
        var mentorId = (await made.Workshop.PairsAsync(made.Programme, "id mentor { id }")).Single(pair => pair.Id() == made.Pairs[0]).GetProperty("mentor").Id();
        var mentor = await fixture.ParticipantAsync(made.Workshop, mentorId);

        Assert.Equal(["NOT_PERMITTED"], await mentor.RefusalCodesAsync("nominateForPrize", made.Nominating(0)));
        Assert.Equal(["NOT_PERMITTED"], await made.Manager.RefusalCodesAsync("nominateForPrize", made.Nominating(0)));
        Assert.Equal(["NOT_FOUND"], await made.Mentees[1].RefusalCodesAsync("nominateForPrize", made.Nominating(0)));
        Assert.Equal(["INVALID_INPUT"], await made.Mentees[0].RefusalCodesAsync("nominateForPrize", made.Nominating(0, new string('x', 2_001))));
        await made.NominateAsync(0, new string('x', 2_000));
        Assert.Equal(["ALREADY_EXISTS"], await made.Mentees[0].RefusalCodesAsync("nominateForPrize", made.Nominating(0)));
        var own = Assert.Single((await made.Mentees[0].QueryAsync("query($id: ID!) { nominations(prizeId: $id) { id pair { id } } }", new { id = made.PrizeId })).List("nominations"));
        Assert.Equal(made.Pairs[0], own.GetProperty("pair").Id());

        Assert.Equal(["NOT_FOUND"], await made.Mentees[1].RefusalCodesAsync("withdrawNomination", new { nominationId = own.Id() }));
        await made.Mentees[0].AcceptedAsync("withdrawNomination", new { nominationId = own.Id() }, "isWithdrawn");
        Assert.False(await fixture.Product.Database.HoldsAsync(new string('x', 2_000)));

        await made.NominateAsync(0);
        await made.JurorsAsync();
        await made.OpenVoteAsync();
        Assert.Equal(["WRONG_PRIZE_STATE"], await made.Mentees[1].RefusalCodesAsync("nominateForPrize", made.Nominating(1)));
        var kept = Assert.Single((await made.Mentees[0].QueryAsync("query($id: ID!) { nominations(prizeId: $id) { id } }", new { id = made.PrizeId })).List("nominations"));
        Assert.Equal(["WRONG_PRIZE_STATE"], await made.Mentees[0].RefusalCodesAsync("withdrawNomination", new { nominationId = kept.Id() }));
    }

    [Fact]
    [Requirement("S-40")]
    [Requirement("N-25")]
    public async Task A_juror_of_the_mentors_or_the_mentees_organisation_is_asked_nothing_sees_nothing_and_cannot_vote()
    {
        var made = await PrizeProgramme.MakeAsync(fixture);
        await made.NominateAsync(0, "A statement.");
        var free = await made.JurorsAsync();
        var (ofMentee, ofMentor, ofThird) = (await made.JurorAsync(0), await made.JurorAsync(1), await made.JurorAsync(2));
        await made.OpenVoteAsync();

        var asked = Assert.Single(await made.BallotsAsync(ofThird));
        Assert.Equal(("A statement.", true), (asked.GetProperty("nomination").Text("statement"), asked.GetProperty("nomination").IsNull("pair")));
        foreach (var tied in new[] { ofMentee, ofMentor })
        {
            Assert.Empty(await made.BallotsAsync(tied));
            Assert.Equal(["NOT_FOUND"], await tied.RefusalCodesAsync("castJuryVote", PrizeProgramme.Voting(asked, 10, 10)));
            var hidden = await tied.QueryAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = new[] { asked.Id(), asked.GetProperty("nomination").Id() } });
            Assert.All(hidden.List("nodes"), node => Assert.Equal(JsonValueKind.Null, node.ValueKind));
        }

        // One's own vote is one's own: another juror who is asked about the same nomination does not cast it either.
        Assert.Equal(["NOT_FOUND"], await free[0].RefusalCodesAsync("castJuryVote", PrizeProgramme.Voting(asked, 10, 10)));
        await ofThird.AcceptedAsync("castJuryVote", PrizeProgramme.Voting(asked, 10, 10), "ballot { castOn }");
        Assert.Equal(["ALREADY_EXISTS"], await ofThird.RefusalCodesAsync("castJuryVote", PrizeProgramme.Voting(asked, 1, 1)));
        Assert.Equal(["INVALID_INPUT"], await free[0].RefusalCodesAsync("castJuryVote", PrizeProgramme.Voting(Assert.Single(await made.BallotsAsync(free[0])), 11, 0)));
    }

    [Fact]
    [Requirement("N-25")]
    public async Task A_juror_of_the_same_group_of_organisations_is_tied_as_well()
    {
        var made = await PrizeProgramme.MakeAsync(fixture);
        await made.NominateAsync(0);
        var grouping = new { name = made.Workshop.Named("Group"), organisationIds = new[] { made.Organisations[1].Id, made.Organisations[2].Id } };
        await made.Manager.AcceptedAsync("createOrganisationGroup", grouping, "organisationGroup { id }");
        await made.JurorsAsync();
        var sister = await made.JurorAsync(2);
        await made.OpenVoteAsync();

        Assert.Empty(await made.BallotsAsync(sister));
    }

    [Fact]
    [Requirement("N-25")]
    public async Task A_juror_is_stood_down_by_its_organisation_or_the_manager_and_one_of_no_organisation_by_the_manager_alone()
    {
        var made = await PrizeProgramme.MakeAsync(fixture);
        var (own, other) = (await fixture.CoordinatorOfAsync(made.Organisations[0]), await fixture.CoordinatorOfAsync(made.Organisations[1]));
        async Task<object> StandingDownAsync(int? organisation)
        {
            var juror = (await made.Manager.AcceptedAsync("appointJuror", made.Appointing(organisation), "juror { id version }")).GetProperty("juror");
            return new { jurorId = juror.Id(), version = juror.Version() };
        }

        var (ofFirst, ofNone) = (await StandingDownAsync(0), await StandingDownAsync(null));
        Assert.Equal(["NOT_PERMITTED"], await other.RefusalCodesAsync("standDownJuror", ofFirst));
        Assert.Equal(["NOT_PERMITTED"], await own.RefusalCodesAsync("standDownJuror", ofNone));
        Assert.Equal(["NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("standDownJuror", ofNone));
        await own.AcceptedAsync("standDownJuror", ofFirst, "juror { stoodDownOn }");
        await made.Manager.AcceptedAsync("standDownJuror", ofNone, "juror { stoodDownOn }");
    }

    [Fact]
    [Requirement("N-25")]
    public async Task A_seat_is_for_nobody_who_runs_the_prize_or_belongs_to_another_organisation_of_the_programme()
    {
        var made = await PrizeProgramme.MakeAsync(fixture);
        var coordinator = await fixture.CoordinatorOfAsync(made.Organisations[0]);

        Assert.Equal(["JUROR_CONFLICT"], await made.Manager.RefusalCodesAsync("takeJurySeat", new { code = await made.CodeAsync(null) }));
        Assert.Equal(["JUROR_CONFLICT"], await made.Mentees[0].RefusalCodesAsync("takeJurySeat", new { code = await made.CodeAsync(null) }));
        Assert.Equal(["JUROR_CONFLICT"], await coordinator.RefusalCodesAsync("takeJurySeat", new { code = await made.CodeAsync(1) }));
        Assert.Equal(["INVITATION_INVALID"], await coordinator.RefusalCodesAsync("takeJurySeat", new { code = "WRONG" }));
        var code = await made.CodeAsync(0);
        await coordinator.AcceptedAsync("takeJurySeat", new { code }, "juror { id }");
        Assert.Equal(["INVITATION_INVALID"], await (await fixture.StrangerAsync()).RefusalCodesAsync("takeJurySeat", new { code }));
        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("appointJuror", made.Appointing(1)));
        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("appointJuror", made.Appointing(null)));
        Assert.Equal(["NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("appointJuror", made.Appointing(null)));
        await coordinator.AcceptedAsync("appointJuror", made.Appointing(0), "juror { id } code");
    }

    [Fact]
    [Requirement("S-40")]
    public async Task The_jury_is_asked_when_the_nominations_are_over_and_it_is_large_enough_for_every_pair()
    {
        var made = await PrizeProgramme.MakeAsync(fixture);
        await made.NominateAsync(0);
        await made.JurorAsync(null);
        Assert.Equal(["NOMINATIONS_STILL_OPEN", "JURY_TOO_SMALL"], await made.Manager.RefusalCodesAsync("openJuryVote", made.Opening()));
        await made.JurorAsync(2);
        var third = await made.JurorAsync(null);
        Assert.Equal(["NOMINATIONS_STILL_OPEN"], await made.Manager.RefusalCodesAsync("openJuryVote", made.Opening()));
        Assert.Equal(["NOT_PERMITTED"], await (await fixture.CoordinatorOfAsync(made.Organisations[0])).RefusalCodesAsync("openJuryVote", made.Opening()));
        await made.OpenVoteAsync();
        Assert.Equal(["WRONG_PRIZE_STATE"], await made.Manager.RefusalCodesAsync("appointJuror", made.Appointing(null)));
        Assert.Equal(["ALREADY_EXISTS"], await made.Manager.RefusalCodesAsync("declarePrize", PrizeProgramme.Declaring(made.Programme)));

        // Whoever stands down sees no nomination any more.
        var seat = (await third.QueryAsync("query($id: ID!) { jurors(prizeId: $id) { id version } }", new { id = made.PrizeId })).List("jurors").Single();
        Assert.Single(await made.BallotsAsync(third));
        await made.Manager.AcceptedAsync("standDownJuror", new { jurorId = seat.Id(), version = seat.Version() }, "juror { stoodDownOn }");
        Assert.Empty(await made.BallotsAsync(third));
        Assert.Null(await made.PrizeAsync(third));
    }

    [Fact]
    [Requirement("S-40")]
    public async Task Without_a_nomination_or_without_enough_votes_nobody_wins()
    {
        var (none, few) = (await PrizeProgramme.MakeAsync(fixture), await PrizeProgramme.MakeAsync(fixture));
        await none.JurorsAsync();
        Assert.Equal("NOT_AWARDED", (await none.OpenVoteAsync()).Text("state"));

        await few.NominateAsync(0);
        var jurors = await few.JurorsAsync();
        await few.OpenVoteAsync();
        await few.VoteAsync(jurors.Take(1), _ => (10, 10));
        await few.MeetAsync();
        await few.VotingIsOverAsync();
        Assert.Equal(["WRONG_PRIZE_STATE"], await jurors[1].RefusalCodesAsync("castJuryVote", PrizeProgramme.Voting(Assert.Single(await few.BallotsAsync(jurors[1])), 1, 1)));
        var settled = await few.AwardAsync();
        Assert.Equal(("NOT_AWARDED", true), (settled.Text("state"), settled.IsNull("winner")));
    }

    [Theory]
    [Requirement("S-40")]
    [InlineData("IMPACT", 0)]
    [InlineData("MENTORSHIP", 1)]
    public async Task A_tie_is_decided_by_the_criterion_that_was_declared(string tieBreak, int winner)
    {
        var made = await PrizeProgramme.MakeAsync(fixture, tieBreak);
        var (first, _) = (await made.NominateAsync(0), await made.NominateAsync(1));
        var jurors = await made.JurorsAsync();
        await made.OpenVoteAsync();
        await made.VoteAsync(jurors, reference => reference == first ? (9, 7) : (7, 9));
        await made.MeetAsync();

        Assert.Equal(made.MentorOf(winner), (await made.AwardAsync()).GetProperty("winner").Text("name"));
    }

    [Fact]
    [Requirement("N-25")]
    public async Task Each_juror_proves_that_its_own_vote_was_counted_and_learns_nothing_of_the_others()
    {
        var made = await PrizeProgramme.MakeAsync(fixture);
        await made.NominateAsync(0);
        await made.NominateAsync(1);
        var jurors = await made.JurorsAsync();
        var opened = await made.OpenVoteAsync();
        await made.VoteAsync(jurors, _ => (5, 5));
        var kept = (await made.BallotsAsync(jurors[0]))[0];
        Assert.True((await ProofAsync(jurors[0], kept)).ValueKind == JsonValueKind.Null);
        Assert.True((await SeenAsync(made, jurors[0])).IsNull("prizeAudit"));
        await made.MeetAsync();
        var awarded = await made.AwardAsync();

        Assert.Equal(Hash(kept.Text("record")), kept.Text("receipt"));
        Assert.Contains($"/{kept.GetProperty("nomination").Text("reference")}/", kept.Text("record"), StringComparison.Ordinal);
        Assert.Contains("/5/5/", kept.Text("record"), StringComparison.Ordinal);
        Assert.Equal(awarded.Text("tallyRoot"), RootOf(await ProofAsync(jurors[0], kept)));
        Assert.Equal((opened.Text("lotCommitment"), opened.Text("lotCommitment")), (Hash(awarded.Text("lotSeed")), awarded.Text("lotCommitment")));
        foreach (var other in new[] { jurors[1], made.Manager, made.Mentees[0], fixture.OtherManager })
        {
            Assert.True((await ProofAsync(other, kept)).ValueKind == JsonValueKind.Null);
        }

        foreach (var checking in new[] { jurors[1], made.Manager })
        {
            var audit = (await SeenAsync(made, checking)).GetProperty("prizeAudit");
            Assert.Equal((6, true, true), (audit.Number("voteCount"), audit.GetProperty("areVotesIntact").GetBoolean(), audit.GetProperty("isCountRight").GetBoolean()));
        }

        // A vote that somebody changes in the database afterwards is found out.
        await fixture.Product.Database.ExecuteAsync(
            "UPDATE \"JuryBallots\" SET \"Impact\" = 10 WHERE \"Id\" = @id",
            ("@id", CrossMentor.Api.Identifiers.GlobalIds.Decode<CrossMentor.Domain.Evaluation.JuryBallotId>(kept.Id()).Value));
        Assert.False((await SeenAsync(made, made.Manager)).GetProperty("prizeAudit").GetProperty("areVotesIntact").GetBoolean());
    }

    [Fact]
    [Requirement("S-40")]
    public async Task Nobody_is_told_a_ranking_a_nomination_or_a_vote_by_any_path()
    {
        var made = await PrizeProgramme.MakeAsync(fixture);
        var (first, _) = (await made.NominateAsync(0), await made.NominateAsync(1));
        var jurors = await made.JurorsAsync();
        await made.OpenVoteAsync();
        await made.VoteAsync(jurors, reference => reference == first ? (9, 8) : (3, 2));
        await made.MeetAsync();
        await made.AwardAsync();
        var asked = await made.BallotsAsync(jurors[0]);
        var ids = asked.SelectMany(ballot => new[] { ballot.Id(), ballot.GetProperty("nomination").Id() }).ToArray();

        foreach (var client in new[] { made.Manager, await fixture.CoordinatorOfAsync(made.Organisations[0]), await fixture.CoordinatorOfAsync(made.Organisations[2]), fixture.OtherManager })
        {
            var seen = await SeenAsync(made, client, ids);
            Assert.Empty(seen.List("nominations"));
            Assert.Empty(seen.List("juryBallots"));
            Assert.All(seen.List("nodes"), node => Assert.Equal(JsonValueKind.Null, node.ValueKind));
        }

        // The loser's mentee sees its own nomination and neither the other one nor any vote.
        var loser = await SeenAsync(made, made.Mentees[1], ids);
        Assert.Equal((1, 0, true), (loser.List("nominations").Count, loser.List("juryBallots").Count, loser.IsNull("prizeAudit")));
        Assert.Equal([loser.List("nominations")[0].Id()], loser.List("nodes").Where(node => node.ValueKind != JsonValueKind.Null).Select(node => node.Id()).Distinct());

        // A juror sees what it gave itself, in an order that has nothing to do with it, and no sum.
        Assert.Equal(2, (await made.BallotsAsync(jurors[1])).Count);
        Assert.DoesNotContain((await SeenAsync(made, jurors[1], ids)).List("nodes"), node => node.ValueKind != JsonValueKind.Null && asked.Any(ballot => ballot.Id() == node.Id()));
        var types = await made.Manager.QueryAsync("{ prize: __type(name: \"Prize\") { fields { name } } nomination: __type(name: \"Nomination\") { fields { name } } }");
        Assert.DoesNotContain(
            types.GetProperty("prize").List("fields").Concat(types.GetProperty("nomination").List("fields")).Select(field => field.Text("name")),
            name => name.Contains("points", StringComparison.OrdinalIgnoreCase) || name.Contains("rank", StringComparison.OrdinalIgnoreCase) || name.Contains("count", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<JsonElement> ProofAsync(ApiClient client, JsonElement ballot) => (await client.QueryAsync(
        "query($id: ID!) { ballotProof(ballotId: $id) { receipt root path { isLeft hash } } }", new { id = ballot.Id() })).GetProperty("ballotProof");

    private static Task<JsonElement> SeenAsync(PrizeProgramme made, ApiClient client, params string[] ids)
        => client.QueryAsync(Everything, new { programme = made.Programme.Id, prize = made.PrizeId, ids });

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // As the documentation tells a juror to do it.
    private static string RootOf(JsonElement proof)
    {
        var hash = SHA256.HashData([0, .. Convert.FromHexString(proof.Text("receipt"))]);
        foreach (var step in proof.List("path"))
        {
            var other = Convert.FromHexString(step.Text("hash"));
            hash = step.GetProperty("isLeft").GetBoolean() ? SHA256.HashData([1, .. other, .. hash]) : SHA256.HashData([1, .. hash, .. other]);
        }

        return Convert.ToHexStringLower(hash);
    }
}
