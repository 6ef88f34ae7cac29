using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Pairs;

/// <summary>A pair comes about when everybody has agreed whom the programme asks, and until then nobody knows of the other.</summary>
[Collection(PairCollection.Name)]
public sealed class PairApprovalTests(ProductFixture fixture)
{
    private const string Offers = """
        query($id: ID!) {
          pairOffers(programmeId: $id) {
            pairId side state participant { id person { displayName } } partnerOrganisation { name }
            partner { goals skills languages seniority country } organisationAnswer personAnswer
          }
          pairs(where: { programmeId: { eq: $id } }) { totalCount nodes { id state mentor { person { displayName email } } mentee { person { displayName email } } } }
        }
        """;

    [Fact]
    [Requirement("E-01")]
    public async Task The_last_of_four_who_agree_confirms_the_pair_and_shows_the_two_to_each_other()
    {
        var pair = await ProposedPair.MakeAsync(fixture);
        var (mentor, mentee) = (await pair.MentorAsync(), await pair.MenteeAsync());

        await pair.AnswerAsync(pair.MentorCoordinator, "MENTOR", "ORGANISATION", agrees: true);
        await pair.AnswerAsync(mentor, "MENTOR", "PERSON", agrees: true);
        await pair.AnswerAsync(pair.MenteeCoordinator, "MENTEE", "ORGANISATION", agrees: true);
        Assert.Equal(("PROPOSED", 1), await pair.StateAsync());
        Assert.Equal(0, (await mentor.QueryAsync(Offers, new { id = pair.Programme.Id })).GetProperty("pairs").Number("totalCount"));
        var last = await pair.AnswerAsync(mentee, "MENTEE", "PERSON", agrees: true);

        Assert.True(last.IsNull("offer"));
        Assert.Equal("PUBLISHED", last.GetProperty("pair").Text("state"));
        var seen = Assert.Single((await mentor.QueryAsync(Offers, new { id = pair.Programme.Id })).GetProperty("pairs").Nodes());
        Assert.Equal(pair.MenteeName, seen.GetProperty("mentee").GetProperty("person").Text("displayName"));
        Assert.Equal("mentee@people.example", seen.GetProperty("mentee").GetProperty("person").Text("email"));
    }

    [Fact]
    [Requirement("E-05")]
    public async Task Before_it_is_confirmed_people_see_a_profile_that_names_nobody_and_coordinators_the_organisation_besides()
    {
        var pair = await ProposedPair.MakeAsync(fixture);
        var mentee = await pair.MenteeAsync();

        var (_, body) = await mentee.SendAsync(Offers, new { id = pair.Programme.Id });
        var offer = Assert.Single(JsonDocument.Parse(body).RootElement.GetProperty("data").List("pairOffers"));
        var coordinated = Assert.Single((await pair.MenteeCoordinator.QueryAsync(Offers, new { id = pair.Programme.Id })).List("pairOffers"));

        Assert.Equal(("MENTEE", "PROPOSED", pair.PairId), (offer.Text("side"), offer.Text("state"), offer.Text("pairId")));
        Assert.Equal(("SENIOR", "NL"), (offer.GetProperty("partner").Text("seniority"), offer.GetProperty("partner").Text("country")));
        Assert.Equal(["coaching"], offer.GetProperty("partner").List("goals").Select(goal => goal.GetString()!));
        Assert.Equal(["nl"], offer.GetProperty("partner").List("languages").Select(goal => goal.GetString()!));
        Assert.True(offer.IsNull("partnerOrganisation"));
        Assert.Equal(pair.MentorOrganisation.Name, coordinated.GetProperty("partnerOrganisation").Text("name"));
        Assert.DoesNotContain(pair.MentorName, body, StringComparison.Ordinal);
        Assert.DoesNotContain("mentor@people.example", body, StringComparison.Ordinal);
        Assert.DoesNotContain(pair.MentorOrganisation.Name, body, StringComparison.Ordinal);
        var names = await pair.MenteeCoordinator.QueryAsync("{ participants(first: 250) { nodes { person { displayName } } } pairs { totalCount } }");
        Assert.DoesNotContain(pair.MentorName, names.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(0, names.GetProperty("pairs").Number("totalCount"));
    }

    [Theory]
    [InlineData("MENTOR", "ORGANISATION")]
    [InlineData("MENTEE", "ORGANISATION")]
    [InlineData("MENTOR", "PERSON")]
    [InlineData("MENTEE", "PERSON")]
    [Requirement("E-05")]
    public async Task Whoever_declines_is_known_to_nobody_else(string side, string voice)
    {
        var pair = await ProposedPair.MakeAsync(fixture);
        var people = new Dictionary<string, ApiClient>
        {
            ["MENTOR ORGANISATION"] = pair.MentorCoordinator,
            ["MENTEE ORGANISATION"] = pair.MenteeCoordinator,
            ["MENTOR PERSON"] = await pair.MentorAsync(),
            ["MENTEE PERSON"] = await pair.MenteeAsync(),
        };
        await pair.AnswerAsync(people[$"{side} {voice}"], side, voice, agrees: false);

        Assert.Equal(("DECLINED", 0), await pair.StateAsync());
        var others = people.Where(one => !one.Key.StartsWith(side, StringComparison.Ordinal)).ToList();
        foreach (var (name, client) in others)
        {
            var offer = Assert.Single((await client.QueryAsync(Offers, new { id = pair.Programme.Id })).List("pairOffers"));
            Assert.Equal(("DECLINED", "AWAITED", "AWAITED"), (offer.Text("state"), offer.Text("organisationAnswer"), offer.Text("personAnswer")));
            Assert.Equal(["WRONG_PAIR_STATE"], await pair.RefusalsAsync(client, name.Split(' ')[0], name.Split(' ')[1], agrees: true));
        }

        var manager = await pair.Workshop.Manager.QueryAsync("query($id: ID!) { pair(id: $id) { state answersAwaited endedAt endReason } }", new { id = pair.PairId });
        Assert.True(manager.GetProperty("pair").IsNull("endReason"));
    }

    [Fact]
    public async Task Nobody_answers_for_another_side_or_voice()
    {
        var pair = await ProposedPair.MakeAsync(fixture);
        var (mentor, stranger) = (await pair.MentorAsync(), await fixture.StrangerAsync());
        var nonexistent = await ProposedPair.MakeAsync(fixture);

        foreach (var (client, side, voice) in new[]
        {
            (mentor, "MENTOR", "ORGANISATION"), (mentor, "MENTEE", "PERSON"), (pair.MentorCoordinator, "MENTOR", "PERSON"),
            (pair.MentorCoordinator, "MENTEE", "ORGANISATION"), (stranger, "MENTOR", "PERSON"), (pair.Workshop.Manager, "MENTOR", "PERSON"),
        })
        {
            Assert.Equal(["NOT_FOUND"], await pair.RefusalsAsync(client, side, voice, agrees: true));
        }

        Assert.Equal(["NOT_FOUND"], await nonexistent.RefusalsAsync(mentor, "MENTOR", "PERSON", agrees: true));
        Assert.Equal(("PROPOSED", 4), await pair.StateAsync());
    }

    [Fact]
    public async Task Where_only_organisations_are_asked_people_have_no_answer_to_give()
    {
        var pair = await ProposedPair.MakeAsync(fixture, "ORGANISATIONS");

        Assert.Equal(["ANSWER_NOT_ASKED"], await pair.RefusalsAsync(await pair.MentorAsync(), "MENTOR", "PERSON", agrees: true));
        await pair.AnswerAsync(pair.MentorCoordinator, "MENTOR", "ORGANISATION", agrees: true);
        await pair.AnswerAsync(pair.MentorCoordinator, "MENTOR", "ORGANISATION", agrees: true);
        await pair.AnswerAsync(pair.MenteeCoordinator, "MENTEE", "ORGANISATION", agrees: true);
        Assert.Equal(("PUBLISHED", 0), await pair.StateAsync());
    }

    [Fact]
    [Requirement("E-05")]
    public async Task A_confirmed_pair_is_unwound_without_fault_and_without_saying_at_whose_wish()
    {
        var pair = await ProposedPair.MakeAsync(fixture, "NONE");
        var (mentor, mentee, stranger) = (await pair.MentorAsync(), await pair.MenteeAsync(), await fixture.StrangerAsync());

        Assert.Equal(["NOT_FOUND"], await stranger.RefusalCodesAsync("unwindPair", new { pairId = pair.PairId, reason = "NO_FIT" }));
        Assert.Equal(["INVALID_INPUT"], await mentor.RefusalCodesAsync("unwindPair", new { pairId = pair.PairId, reason = "WITHDRAWAL" }));
        await mentee.AcceptedAsync("unwindPair", new { pairId = pair.PairId, reason = "NO_FIT" }, "pair { state }");
        var seen = (await mentor.AcceptedAsync("unwindPair", new { pairId = pair.PairId, reason = "LACK_OF_TIME" }, "pair { state endReason endedAt mentee { person { displayName } } }")).GetProperty("pair");

        Assert.Equal(("ENDED", "NO_FIT"), (seen.Text("state"), seen.Text("endReason")));
    }

    [Fact]
    [Requirement("S-01")]
    public async Task A_pair_by_hand_keeps_the_border_and_every_rule()
    {
        var pair = await ProposedPair.MakeAsync(fixture, "NONE");
        var (workshop, programme) = (pair.Workshop, pair.Programme);
        var own = await workshop.ParticipantIdAsync(programme, $"Second mentor of {pair.MenteeOrganisation.Name}");
        var frenchOnly = await workshop.ParticipantIdAsync(programme, $"French mentor of {pair.MentorOrganisation.Name}");
        var waiting = await workshop.ParticipantIdAsync(programme, $"Waiting mentee of {pair.MenteeOrganisation.Name}");
        var free = await workshop.ParticipantIdAsync(programme, $"Second mentor of {pair.MentorOrganisation.Name}");

        Assert.Equal(["SAME_ORGANISATION"], await workshop.Manager.RefusalCodesAsync("proposePair", new { mentorId = own, menteeId = waiting }));
        Assert.Equal(["PIN_NOT_ELIGIBLE"], await workshop.Manager.RefusalCodesAsync("proposePair", new { mentorId = frenchOnly, menteeId = waiting }));
        Assert.Equal(["CAPACITY_EXCEEDED"], await workshop.Manager.RefusalCodesAsync("proposePair", new { mentorId = pair.MentorId, menteeId = waiting }));
        Assert.Equal(["ALREADY_PAIRED"], await workshop.Manager.RefusalCodesAsync("proposePair", new { mentorId = pair.MentorId, menteeId = pair.MenteeId }));
        Assert.Equal(["NOT_FOUND", "NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("proposePair", new { mentorId = free, menteeId = waiting }));
        await workshop.Manager.AcceptedAsync("proposePair", new { mentorId = free, menteeId = waiting }, "pair { state }");
    }
}
