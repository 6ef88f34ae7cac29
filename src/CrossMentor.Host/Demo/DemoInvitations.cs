using System.Net.Http.Headers;

namespace CrossMentor.Host.Demo;

/// <summary>Lets the two of a pair join: the manager invites them, they sign in and bring their codes.</summary>
internal sealed class DemoInvitations(Uri address)
{
    public async Task LinkAsync(string programmeId, CancellationToken ct)
    {
        using var http = new HttpClient { BaseAddress = address };
        var manager = new DemoApi(http);
        await manager.SignInAsync(DemoClients.Manager, ct);
        var data = await manager.QueryAsync(
            "query($id: ID!) { pairs(first: 1, where: { programmeId: { eq: $id } }) { nodes { mentor { id } mentee { id } } } }", new { id = programmeId }, ct);
        var pair = data.GetProperty("pairs").GetProperty("nodes")[0];
        foreach (var (side, user) in new[] { ("mentor", DemoUsers.Mentor), ("mentee", DemoUsers.Mentee) })
        {
            var invited = await manager.MutateAsync("inviteParticipant", "code", new { participantId = pair.GetProperty(side).GetProperty("id").GetString() }, ct);
            await AcceptAsync(user, invited.GetProperty("code").GetString()!, ct);
        }
    }

    private async Task AcceptAsync(DemoUser user, string code, CancellationToken ct)
    {
        using var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await new DemoSignIn(address).TokenOfAsync(user, ct));
        await new DemoApi(http).MutateAsync("acceptInvitation", "person { id }", new { code }, ct);
    }
}
