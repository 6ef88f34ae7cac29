using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>What settings of a session hold for a scope: the ids of the lists that a setting is named after, or a name.</summary>
/// <param name="Scope">For whom is asked.</param>
/// <param name="Opened">What is open whole: tables of a purpose, and what a property of the scope opens.</param>
/// <param name="Reached">For the name of a set, what was looked up for the scope.</param>
internal sealed record ScopeSettings(TenantScope Scope, IEnumerable<Guid> Opened, Func<string, string> Reached)
{
    private static readonly Guid PlatformAdmin = OpeningId.Of(nameof(TenantScope.IsPlatformAdmin));
    private static readonly Guid Creator = OpeningId.Of(nameof(TenantScope.MayCreate));

    /// <summary>Programmes and organisations that are being created: who creates one acts for it from then on.</summary>
    public IReadOnlyList<Guid> Created { get; private init; } = [];

    /// <summary>What a context may see now.</summary>
    /// <param name="db">The context that is about to ask.</param>
    /// <param name="created">What it is about to create.</param>
    /// <param name="reach">What was looked up for its scope.</param>
    public static ScopeSettings Of(CrossMentorDb db, IReadOnlyList<Guid> created, Reach reach)
    {
        var openings = PostgreSqlRowSecurity.Of(db.Model).Openings;
        var purpose = db.OpenSystemScope?.Entities.Where(openings.ContainsKey).Select(entity => openings[entity]).Distinct() ?? [];
        return new(db.Scope, [.. FlagsOf(db.Scope), .. purpose], reach.Of) { Created = created };
    }

    /// <summary>For looking up what follows from a scope, in whatever table it is found.</summary>
    public static ScopeSettings OfLookUp(TenantScope scope, PostgreSqlRowSecurity security) => new(scope, security.Openings.Values.Distinct(), _ => string.Empty);

    /// <summary>What the context is about to create, if it is about to save and its scope may.</summary>
    public static IReadOnlyList<Guid> CreatedBy(CrossMentorDb db) => db.Scope.MayCreate
        ? [.. Added<Programme>(db).Select(created => created.Id.Value), .. Added<Organisation>(db).Select(created => created.Id.Value)]
        : [];

    /// <summary>Whether a part of a scope, by the name of its property, holds anything that a row can have.</summary>
    public static bool Holds(TenantScope scope, string part) => part switch
    {
        nameof(TenantScope.IsPlatformAdmin) => scope.IsPlatformAdmin,
        nameof(TenantScope.MayCreate) => scope.MayCreate,
        nameof(TenantScope.Issuer) => scope.Issuer.Length > 0,
        nameof(TenantScope.Subject) => scope.Subject.Length > 0,
        _ => IdsOf(scope, part)?.Any() ?? throw new ArgumentOutOfRangeException(nameof(part), part, "A scope has no such part."),
    };

    /// <summary>What settings hold. One that holds nothing is left out, for to a session that is what it was never told.</summary>
    public IReadOnlyDictionary<string, string> Of(IEnumerable<string> settings)
        => settings.Select(name => (Name: name, Content: ContentOf(name))).Where(setting => setting.Content.Length > 0).ToDictionary(setting => setting.Name, setting => setting.Content);

    // A name, or ids as PostgreSQL writes an array.
    private string ContentOf(string setting) => setting switch
    {
        nameof(TenantScope.Issuer) => Scope.Issuer,
        nameof(TenantScope.Subject) => Scope.Subject,
        _ => string.Join(',', PostgreSqlRowDialect.ListsIn(setting).Select(IdsOf).Where(ids => ids.Length > 0)) is { Length: > 0 } ids ? $"{{{ids}}}" : string.Empty,
    };

    private static IEnumerable<Guid> FlagsOf(TenantScope scope)
        => [.. scope.IsPlatformAdmin ? [PlatformAdmin] : Array.Empty<Guid>(), .. scope.MayCreate ? [Creator] : Array.Empty<Guid>()];

    private static IEnumerable<TEntity> Added<TEntity>(CrossMentorDb db)
        where TEntity : class
        => db.ChangeTracker.Entries<TEntity>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity);

    private static IEnumerable<Guid>? IdsOf(TenantScope scope, string part) => part switch
    {
        nameof(TenantScope.OwnOrganisations) => scope.OwnOrganisations.Select(id => id.Value),
        nameof(TenantScope.OwnPeople) => scope.OwnPeople.Select(id => id.Value),
        nameof(TenantScope.ManagedProgrammes) => scope.ManagedProgrammes.Select(id => id.Value),
        nameof(TenantScope.ActingOrganisations) => scope.ActingOrganisations.Select(id => id.Value),
        _ => null,
    };

    // Ids are unique whatever they are of, so what is created may stand with programmes and organisations alike.
    private string IdsOf(string list) => list switch
    {
        PostgreSqlRowDialect.Opened => Joined(Opened),
        nameof(TenantScope.ManagedProgrammes) or nameof(TenantScope.ActingOrganisations) => Joined(IdsOf(Scope, list)!.Concat(Created)),
        _ => IdsOf(Scope, list) is { } ids ? Joined(ids) : Reached(list),
    };

    private static string Joined(IEnumerable<Guid> ids) => string.Join(',', ids);
}
