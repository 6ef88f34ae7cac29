using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Pairs;

/// <summary>However many agree at the same moment, no more pairs come about than there are places.</summary>
[Collection(PairCollection.Name)]
public sealed class AcceptanceRaceTests(ProductFixture fixture)
{
    private const int Mentees = 64;

    [Fact]
    [Requirement("S-64")]
    public async Task Of_64_who_accept_a_mentor_with_one_place_at_once_exactly_one_gets_it()
    {
        var workshop = fixture.Workshop();
        var (giving, receiving) = (await workshop.OrganisationAsync("Giving"), await workshop.OrganisationAsync("Receiving"));
        var programme = await workshop.ProgrammeAsync("ONE_WAY", pairApproval: "PEOPLE");
        await workshop.JoinAsync(programme, giving, "PROVIDES_MENTORS", 250, 0);
        await workshop.JoinAsync(programme, receiving, "PROVIDES_MENTEES", 0, 250);
        await workshop.ImportAsync(programme, RosterRow.Mentor(giving, "First mentor"), RosterRow.Mentee(receiving, "First mentee"));
        var run = await workshop.MatchAsync(programme);
        await workshop.ImportAsync(programme, [RosterRow.Mentor(giving, "Wanted"), .. Enumerable.Range(0, Mentees).Select(number => RosterRow.Mentee(receiving, $"Mentee {number:D2}"))]);
        await workshop.PublishAsync(run);
        var wanted = await workshop.ParticipantIdAsync(programme, "Wanted");
        var mentor = await fixture.ParticipantAsync(workshop, wanted);
        var offers = new List<(string PairId, ApiClient Mentee)>();
        for (var number = 0; number < Mentees; number++)
        {
            var menteeId = await workshop.ParticipantIdAsync(programme, $"Mentee {number:D2}");
            var pairId = (await workshop.Manager.AcceptedAsync("proposePair", new { mentorId = wanted, menteeId }, "pair { id }")).GetProperty("pair").Id();
            await mentor.AcceptedAsync("answerPairOffer", new { pairId, side = "MENTOR", voice = "PERSON", agrees = true }, "offer { state }");
            offers.Add((pairId, await fixture.ParticipantAsync(workshop, menteeId)));
        }

        var answers = await Task.WhenAll(offers.Select(offer => offer.Mentee.MutateAsync(
            "answerPairOffer", new { pairId = offer.PairId, side = "MENTEE", voice = "PERSON", agrees = true }, "pair { state }")));

        Assert.Single(answers, answer => answer.List("errors").Count == 0);
        Assert.All(answers.SelectMany(answer => answer.List("errors")), error => Assert.Equal("NO_PLACE_LEFT", error.Text("code")));
        var states = (await workshop.PairsAsync(programme, "state mentor { id }")).Where(pair => pair.GetProperty("mentor").Id() == wanted).Select(pair => pair.Text("state"));
        Assert.Equal([("PROPOSED", Mentees - 1), ("PUBLISHED", 1)], states.CountBy(state => state).Select(count => (count.Key, count.Value)).Order());
    }
}
