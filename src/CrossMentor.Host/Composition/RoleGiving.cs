using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Host.Composition;

/// <summary>Gives roles to callers from the command line of the server: the first role of an installation can come from nowhere else.</summary>
internal sealed class RoleGiving(CrossMentorDbFactory factory, TimeProvider time)
{
    /// <summary>For a role in everything: running the installation, or creating organisations and programmes.</summary>
    public Task<RoleGift> GiveAsync(string issuer, string subject, Role role, CancellationToken ct)
        => SaveAsync(
            (_, at) => Task.FromResult<RoleGrant?>(role switch
            {
                Role.PlatformAdmin => RoleGrant.PlatformAdmin(issuer, subject, at),
                Role.ProgrammeManager => RoleGrant.Manager(issuer, subject, at),
                _ => null,
            }),
            ct);

    /// <summary>Makes somebody the coordinator of the organisation of this name.</summary>
    public Task<RoleGift> GiveCoordinatorAsync(string issuer, string subject, string organisation, CancellationToken ct)
        => SaveAsync(
            async (scope, at) => await scope.All<Organisation>().SingleOrDefaultAsync(candidate => candidate.Name == organisation, ct) is { } found
                ? RoleGrant.CoordinatorOf(issuer, subject, found.Id, at)
                : null,
            ct);

    /// <summary>Makes somebody a manager of the programme of this name.</summary>
    public Task<RoleGift> GiveManagerAsync(string issuer, string subject, string programme, CancellationToken ct)
        => SaveAsync(
            async (scope, at) => await scope.All<Programme>().Where(candidate => candidate.Name == programme).Take(2).ToListAsync(ct) is [var found]
                ? RoleGrant.ManagerOf(issuer, subject, found.Id, at)
                : null,
            ct);

    private async Task<RoleGift> SaveAsync(Func<SystemScope, DateTimeOffset, Task<RoleGrant?>> create, CancellationToken ct)
    {
        await using var db = factory.Create(TenantScope.None);
        using var scope = SystemScope.Open(db, SystemPurpose.GrantGiving);
        if (await create(scope, time.GetUtcNow()) is not { } grant)
        {
            return RoleGift.NothingOfThatName;
        }

        if (await scope.All<RoleGrant>().AnyAsync(
            given => given.Issuer == grant.Issuer && given.Subject == grant.Subject && given.Role == grant.Role && given.ScopeKey == grant.ScopeKey, ct))
        {
            return RoleGift.HeldAlready;
        }

        db.RoleGrants.Add(grant);
        await db.SaveChangesAsync(ct);
        return RoleGift.Given;
    }
}
