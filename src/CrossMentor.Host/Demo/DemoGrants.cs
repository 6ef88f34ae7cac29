using CrossMentor.Api.Callers;
using CrossMentor.Domain.Access;
using CrossMentor.Host.Composition;

namespace CrossMentor.Host.Demo;

/// <summary>The roles of the demonstration's clients. The manager gets its first; the others when there is something to look at.</summary>
/// <param name="giving">Gives roles.</param>
/// <param name="issuer">The embedded issuer.</param>
/// <param name="subjects">The subjects of the users by their names, where there are users.</param>
internal sealed class DemoGrants(RoleGiving giving, string issuer, IReadOnlyDictionary<string, string>? subjects = null)
{
    public async Task GiveBeforeAsync(CancellationToken ct)
    {
        Require(await giving.GiveAsync(issuer, SubjectOf(DemoClients.Manager), Role.ProgrammeManager, ct));
        Require(await giving.GiveAsync(issuer, SubjectOf(DemoClients.PlatformAdmin), Role.PlatformAdmin, ct));
        if (SubjectOf(DemoUsers.PlatformAdmin) is { } admin)
        {
            Require(await giving.GiveAsync(issuer, admin, Role.PlatformAdmin, ct));
        }
    }

    /// <remarks>An organisation with a coordinator of its own no longer lets the manager act for it, so this comes last.</remarks>
    public async Task GiveAfterAsync(IEnumerable<string> programmes, CancellationToken ct)
    {
        foreach (var programme in programmes)
        {
            Require(await giving.GiveManagerAsync(issuer, SubjectOf(DemoClients.ProgrammeManager), programme, ct));
            if (SubjectOf(DemoUsers.ProgrammeManager) is { } manager)
            {
                Require(await giving.GiveManagerAsync(issuer, manager, programme, ct));
            }
        }

        Require(await giving.GiveCoordinatorAsync(
            issuer, SubjectOf(DemoClients.OrganisationCoordinator), DemoClients.CoordinatedOrganisation, ct));
        if (SubjectOf(DemoUsers.OrganisationCoordinator) is { } coordinator)
        {
            Require(await giving.GiveCoordinatorAsync(issuer, coordinator, DemoClients.CoordinatedOrganisation, ct));
        }
    }

    private string? SubjectOf(DemoUser user) => subjects is null ? null : PrincipalName.OfUser(subjects[user.Name]);

    private static string SubjectOf(DemoClient client) => PrincipalName.OfClient(client.Id);

    private static void Require(RoleGift gift)
    {
        if (gift != RoleGift.Given)
        {
            throw new DemoFailedException($"A role of the demonstration could not be given: {gift}.");
        }
    }
}
