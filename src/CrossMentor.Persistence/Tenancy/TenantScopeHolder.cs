namespace CrossMentor.Persistence.Tenancy;

/// <summary>Keeps the scope of one request for all its contexts; a grant that the request itself gives takes effect in all of them.</summary>
public sealed class TenantScopeHolder
{
    public TenantScope Current { get; set; } = TenantScope.None;
}
