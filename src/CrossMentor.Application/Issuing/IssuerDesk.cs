using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Issuing;

/// <summary>Who looks after the embedded issuer: whoever runs the installation. To everybody else it has no clients and no users.</summary>
public sealed class IssuerDesk
{
    private readonly CrossMentorDb db;
    private readonly ICallerScope scope;
    private readonly IIssuerAdministration issuer;

    internal IssuerDesk(CrossMentorDb db, ICallerScope scope, IIssuerAdministration issuer) => (this.db, this.scope, this.issuer) = (db, scope, issuer);

    /// <summary>Whether the caller may see any of it.</summary>
    public bool IsOpen => (scope.Caller ?? throw new UnauthenticatedException()).IsPlatformAdmin;

    /// <summary>The roles of these subjects, which are kept like those of every issuer.</summary>
    /// <param name="subjects">As grants are kept.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<ILookup<string, RoleGrant>> RolesAsync(IReadOnlyCollection<string> subjects, CancellationToken ct)
    {
        var name = issuer.Issuer;
        using var system = SystemScope.Open(db, SystemPurpose.IssuerAdministration);
        var grants = await system.All<RoleGrant>().AsNoTracking().Where(grant => grant.Issuer == name && subjects.Contains(grant.Subject)).ToListAsync(ct);
        return grants.ToLookup(grant => grant.Subject, StringComparer.Ordinal);
    }

    /// <summary>Admits a command that adds something.</summary>
    internal Outcome<Admitted<TResult>> Admit<TResult>(Func<CancellationToken, Task<Outcome<TResult>>> apply)
        where TResult : notnull => Admit(new NotPermitted(), apply);

    /// <summary>Admits a command about something that is there already.</summary>
    internal Outcome<Admitted<TResult>> AdmitTo<TResult>(Func<CancellationToken, Task<Outcome<TResult>>> apply)
        where TResult : notnull => Admit(new NotFound(string.Empty), apply);

    private Outcome<Admitted<TResult>> Admit<TResult>(Refusal refusal, Func<CancellationToken, Task<Outcome<TResult>>> apply)
        where TResult : notnull
    {
        if (!IsOpen)
        {
            return Admission.Denied<TResult>(refusal);
        }

        return issuer.IsOn ? Admission.Granted(apply) : Admission.Granted<TResult>(() => new EmbeddedIssuerOff());
    }
}
