using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>The prize for the most remarkable mentor of a year, from its declaration to the winner.</summary>
internal sealed class TalentPrize(IStage stage, ToldYear year)
{
    private const int Jurors = 3;
    private const int Nominations = 4;

    private readonly List<ApiClient> jury = [];
    private string prizeId = "";
    private string favourite = "";

    public IReadOnlyList<ApiClient> Jury => jury;

    /// <summary>A few mentees nominate their mentors; nobody else may.</summary>
    public async Task NominateAsync(int until)
    {
        prizeId = (await year.Told.Manager.DoAsync("declare-prize", new { programmeId = year.Told.Id, name = "Most Remarkable Mentor", nominationsUntil = year.Told.Day(until) })).Id();
        foreach (var pair in year.Pairs.Take(Nominations))
        {
            var nomination = new { prizeId, pairId = pair.Id, impact = "I lead differently now.", mentorship = "Was there whenever it mattered.", statement = "Nobody listens like that." };
            Assert.Equal(["NOT_PERMITTED"], await pair.Mentor.CodesAsync("nominate-for-prize", nomination));
            favourite = (await pair.Mentee.DoAsync("nominate-for-prize", nomination)).Text("reference");
        }
    }

    /// <summary>People from outside the programme read what was written, and like one nomination more than the others.</summary>
    public async Task JudgeAsync(int until)
    {
        for (var number = 1; number <= Jurors; number++)
        {
            var juror = await stage.StrangerAsync();
            var appointed = await year.Told.Manager.TryAsync("appoint-juror", new { prizeId, name = $"Juror {number}" });
            Assert.True((await juror.DoAsync("take-jury-seat", new { code = appointed.Text("code") })).GetProperty("hasTakenSeat").GetBoolean());
            jury.Add(juror);
        }

        await year.Told.Manager.DoAsync("open-jury-vote", new { prizeId, votesUntil = year.Told.Day(until) });
        foreach (var juror in jury)
        {
            var ballots = (await juror.AskAsync("jury-ballots", new { prizeId })).List("juryBallots");
            Assert.Equal(Nominations, ballots.Count);
            foreach (var ballot in ballots)
            {
                var points = ballot.GetProperty("nomination").Text("reference") == favourite ? 9 : 7;
                await juror.DoAsync("cast-jury-vote", new { ballotId = ballot.Id(), impact = points, mentorship = points });
            }
        }
    }

    /// <summary>Somebody leaves the jury that was asked.</summary>
    public async Task StandDownAsync(ApiClient juror)
    {
        var number = jury.IndexOf(juror) + 1;
        var seat = (await juror.QueryAsync("query($id: ID!) { jurors(prizeId: $id) { id name version } }", new { id = prizeId })).List("jurors").Single(one => one.Text("name") == $"Juror {number}");
        await year.Told.Manager.AcceptedAsync("standDownJuror", new { jurorId = seat.Id(), version = seat.Version() }, "");
    }

    /// <summary>The mentor of the nomination that the jury liked most wins.</summary>
    public async Task AwardAsync()
    {
        var winner = (await year.Told.ParticipantsAsync()).Single(participant => participant.Id() == year.Pairs[Nominations - 1].MentorId);

        var awarded = await year.Told.Manager.DoAsync("award-prize", new { prizeId });

        Assert.Equal(("AWARDED", winner.GetProperty("person").Text("displayName")), (awarded.Text("state"), awarded.GetProperty("winner").Text("name")));
    }
}
