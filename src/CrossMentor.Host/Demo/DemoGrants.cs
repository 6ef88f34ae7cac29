using CrossMentor.Api.Callers;
using CrossMentor.Domain.Access;
using CrossMentor.Host.Composition;

namespace CrossMentor.Host.Demo;

/// <summary>The roles of the demonstration's clients. The manager gets its first; the others when there is something to look at.</summary>
internal sealed class DemoGrants(RoleGiving giving, string issuer)
{
    public async Task GiveBeforeAsync(CancellationToken ct)
    {
        Require(await giving.GiveAsync(issuer, SubjectOf(DemoClients.Manager), Role.ProgrammeManager, ct));
        Require(await giving.GiveAsync(issuer, SubjectOf(DemoClients.PlatformAdmin), Role.PlatformAdmin, ct));
    }

    /// <remarks>An organisation with a coordinator of its own no longer lets the manager act for it, so this comes last.</remarks>
    public async Task GiveAfterAsync(IEnumerable<string> programmes, CancellationToken ct)
    {
        foreach (var programme in programmes)
        {
            Require(await giving.GiveManagerAsync(issuer, SubjectOf(DemoClients.ProgrammeManager), programme, ct));
        }

        Require(await giving.GiveCoordinatorAsync(
            issuer, SubjectOf(DemoClients.OrganisationCoordinator), DemoClients.CoordinatedOrganisation, ct));
    }

    private static string SubjectOf(DemoClient client) => PrincipalName.OfClient(client.Id);

    private static void Require(RoleGift gift)
    {
        if (gift != RoleGift.Given)
        {
            throw new DemoFailedException($"A role of the demonstration could not be given: {gift}.");
        }
    }
}
