using System.Data.Common;
using System.Text;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>A scope as one setting of the database: <c>;key=value;key=value;</c>. Names are in hexadecimal, ids in a row with commas.</summary>
internal static class ScopeText
{
    public const string Setting = "crossmentor.scope";

    /// <summary>What is open whole: tables of a purpose, and what a property of the scope opens.</summary>
    public const string Opened = "Opened";

    private static readonly Guid PlatformAdmin = OpeningId.Of(nameof(TenantScope.IsPlatformAdmin));
    private static readonly Guid Creator = OpeningId.Of(nameof(TenantScope.MayCreate));

    /// <param name="db">The context that is about to ask.</param>
    /// <param name="isSaving">Whether it is about to save: who creates an organisation or a programme acts for it from then on.</param>
    /// <param name="reach">What was looked up for the scope, by the names of the sets.</param>
    public static string Of(CrossMentorDb db, bool isSaving, IReadOnlyDictionary<string, string> reach)
    {
        var openings = PostgreSqlRowSecurity.Of(db.Model).Openings;
        var purpose = db.OpenSystemScope?.Entities.Where(openings.ContainsKey).Select(entity => openings[entity]).Distinct() ?? [];
        var isCreating = isSaving && db.Scope.MayCreate;
        var text = Begun(
            db.Scope,
            isCreating ? Created<Programme>(db).Select(created => created.Id.Value) : [],
            isCreating ? Created<Organisation>(db).Select(created => created.Id.Value) : [],
            FlagsOf(db.Scope).Concat(purpose));
        foreach (var (name, ids) in reach)
        {
            Append(text, name, ids);
        }

        return text.ToString();
    }

    /// <summary>For looking up what follows from a scope, in whatever table it is found.</summary>
    public static string OfLookUp(TenantScope scope, PostgreSqlRowSecurity security) => Begun(scope, [], [], security.Openings.Values.Distinct()).ToString();

    /// <summary>Tells the session a scope. The text holds nothing but names of keys, digits and their separators.</summary>
    public static string Statement(string text) => $"SET {Setting} = '{text}'";

    public static DbCommand Command(DbConnection connection, string statements)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // statements of ours, whose values are hexadecimal digits
        command.CommandText = statements;
#pragma warning restore CA2100
        return command;
    }

    private static StringBuilder Begun(TenantScope scope, IEnumerable<Guid> programmes, IEnumerable<Guid> organisations, IEnumerable<Guid> opened)
    {
        var text = new StringBuilder(";");
        Append(text, nameof(TenantScope.Issuer), Convert.ToHexStringLower(Encoding.UTF8.GetBytes(scope.Issuer)));
        Append(text, nameof(TenantScope.Subject), Convert.ToHexStringLower(Encoding.UTF8.GetBytes(scope.Subject)));
        Append(text, nameof(TenantScope.OwnOrganisations), scope.OwnOrganisations.Select(id => id.Value));
        Append(text, nameof(TenantScope.OwnPeople), scope.OwnPeople.Select(id => id.Value));
        Append(text, nameof(TenantScope.ManagedProgrammes), scope.ManagedProgrammes.Select(id => id.Value).Concat(programmes));
        Append(text, nameof(TenantScope.ActingOrganisations), scope.ActingOrganisations.Select(id => id.Value).Concat(organisations));
        Append(text, Opened, opened);
        return text;
    }

    private static IEnumerable<Guid> FlagsOf(TenantScope scope)
        => [.. scope.IsPlatformAdmin ? [PlatformAdmin] : Array.Empty<Guid>(), .. scope.MayCreate ? [Creator] : Array.Empty<Guid>()];

    private static IEnumerable<TEntity> Created<TEntity>(CrossMentorDb db)
        where TEntity : class
        => db.ChangeTracker.Entries<TEntity>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity);

    private static void Append(StringBuilder text, string key, IEnumerable<Guid> ids) => Append(text, key, string.Join(',', ids.Select(id => id.ToString("N"))));

    private static void Append(StringBuilder text, string key, string value) => text.Append(key).Append('=').Append(value).Append(';');
}
