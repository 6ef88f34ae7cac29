using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Crashes;

/// <summary>A run that was at work when its process was killed is carried out by the next one.</summary>
public sealed class KilledRunTests
{
    private const int PeopleARole = 200;

    [Fact]
    [Requirement("N-19")]
    public async Task A_run_that_was_left_running_is_taken_up_at_the_next_start_and_gives_what_it_would_have_given()
    {
        await using var site = await CrashSite.StartAsync();
        var workshop = site.Workshop("runs");
        var (giving, receiving) = (await workshop.OrganisationAsync("Giving"), await workshop.OrganisationAsync("Receiving"));
        var programme = await workshop.ProgrammeAsync("ONE_WAY");
        await workshop.JoinAsync(programme, giving, "PROVIDES_MENTORS", PeopleARole, 0);
        await workshop.JoinAsync(programme, receiving, "PROVIDES_MENTEES", 0, PeopleARole);
        await workshop.ImportAsync(programme, [.. Enumerable.Range(0, PeopleARole).Select(index => RosterRow.Mentor(giving, $"Mentor {index}"))]);
        await workshop.ImportAsync(programme, [.. Enumerable.Range(0, PeopleARole).Select(index => RosterRow.Mentee(receiving, $"Mentee {index}"))]);

        var killed = await KillWhileRunningAsync(site, programme);
        workshop = site.Workshop("runs");
        var run = await workshop.EndOfAsync(killed);

        Assert.Equal("SUCCEEDED", run.Text("state"));
        Assert.Equal(PeopleARole, Assert.Single(run.List("scenarios")).Number("placedCount"));
        var undisturbed = await workshop.MatchAsync(programme, run.Number("seed"));
        Assert.Equal((undisturbed.Text("inputsHash"), undisturbed.Text("resultHash")), (run.Text("inputsHash"), run.Text("resultHash")));
    }

    /// <summary>The id of a run that the database says is running although nobody runs it, in a server that was started again.</summary>
    private static async Task<string> KillWhileRunningAsync(CrashSite site, MadeProgramme programme)
    {
        const int AttemptsMax = 10;
        for (var attempt = 0; attempt < AttemptsMax; attempt++)
        {
            var id = await site.Workshop("runs").StartAsync(programme, attempt);
            while ((await site.Folder.RunStatesAsync())[^1] == "Queued")
            {
                await Task.Delay(1);
            }

            await site.KillAsync();
            var isLeftRunning = (await site.Folder.RunStatesAsync())[^1] == "Running";
            await site.RestartAsync();
            if (isLeftRunning)
            {
                return id;
            }

            // It was faster than the kill; the next attempt needs a programme without an open run, which this one is.
        }

        throw new InvalidOperationException($"None of {AttemptsMax} runs was caught at work.");
    }
}
