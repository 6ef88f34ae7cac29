using CrossMentor.Domain.Access;
using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Application.Commands;

/// <summary>Keeps the caller and the tenant scope of a request in step: there is no moment at which they differ.</summary>
internal sealed class CallerScope(TenantScopeHolder holder) : ICallerScope
{
    public Caller? Caller { get; private set; }

    public void ActAs(Caller caller)
    {
        Caller = caller;
        holder.Current = TenantScope.Of(caller);
    }

    /// <summary>For commands, which never run without a caller.</summary>
    public Caller Require() => Caller ?? throw new UnauthenticatedException();

    /// <summary>A role that this very request gave counts for the rest of it, so that its answer can show what it made.</summary>
    public void Widen(RoleGrant grant) => ActAs(Require().With(grant));
}
