using System.Runtime.CompilerServices;
using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>What follows from each scope, for as long as nothing is saved under it.</summary>
internal sealed class Reaches
{
    private readonly ConditionalWeakTable<TenantScope, Reach> known = [];

    public Reach Of(CrossMentorDb db) => known.GetValue(db.Scope, scope => new(scope, PostgreSqlRowSecurity.Of(db.Model)));

    public void Forget(CrossMentorDb db) => known.Remove(db.Scope);
}
