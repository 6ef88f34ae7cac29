using CrossMentor.Api.Tests.Server;
using Xunit.Abstractions;

namespace CrossMentor.Api.Tests.Crashes;

/// <summary>A process that is killed while it imports a roster of hundreds of people leaves all of them or none.</summary>
public sealed class KilledImportTests(ITestOutputHelper output)
{
    private const int PeopleARole = 75;

    [Fact]
    public async Task A_roster_is_there_as_a_whole_or_not_at_all_and_sending_it_again_completes_it_once()
    {
        await using var site = await CrashSite.StartAsync();

        await site.KillDuringAsync("importRoster", Rosters.Report, number => PrepareAsync(site.Workshop($"{number}")), output);
    }

    private static async Task<Dictionary<string, object?>> PrepareAsync(Workshop workshop)
    {
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.ProgrammeAsync();
        await workshop.JoinAsync(programme, first, mentorQuota: PeopleARole, menteeQuota: PeopleARole);
        await workshop.JoinAsync(programme, second, mentorQuota: PeopleARole, menteeQuota: PeopleARole);
        var lines = new[] { first, second }.SelectMany(organisation => Enumerable.Range(0, PeopleARole).SelectMany(index => new[]
        {
            $"{organisation.Name},M{index},Mentor {index},nl;en,-,MENTOR,coaching;strategy",
            $"{organisation.Name},T{index},Mentee {index},nl;en,M{index},MENTEE,coaching;strategy",
        }));
        var csv = string.Join('\n', lines.Prepend("organisation,external_id,name,languages,manager,role,goals"));
        return new() { ["programmeId"] = programme.Id, ["roster"] = new { csv } };
    }
}
