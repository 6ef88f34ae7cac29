using System.Globalization;
using System.Reflection;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>
/// Every row that the database has. Whose a row is follows from the ids that stand in it, and where none of a person, an organisation or a
/// programme does, from the rows that it refers to.
/// </summary>
internal sealed class StoredRows
{
    private static readonly MethodInfo ListMethod = typeof(StoredRows).GetMethod(nameof(ListOfAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Dictionary<Guid, Raw> byId = [];
    private ILookup<Guid, Raw> referring = Array.Empty<Raw>().ToLookup(_ => Guid.Empty);
    private readonly List<Raw> raws = [];

    private StoredRows()
    {
    }

    public IReadOnlyList<StoredRow> All { get; private set; } = [];

    public static async Task<StoredRows> ReadAsync(CrossMentorDb db)
    {
        var rows = new StoredRows();
        foreach (var entity in EntitiesOf(db))
        {
            foreach (var row in await ListAsync(db, entity, seesAll: true))
            {
                rows.Add(entity, row);
            }
        }

        rows.referring = rows.raws
            .Where(raw => raw.Entity is "Organisation" or "Programme")
            .SelectMany(raw => raw.References.Where(reference => !reference.IsOwn).Select(reference => (reference.Id, raw)))
            .ToLookup(named => named.Id, named => named.raw);
        rows.All = [.. rows.raws.Select(raw => rows.Owned(raw))];
        return rows;
    }

    /// <summary>The entities that are kept from somebody, each by its name.</summary>
    public static IEnumerable<IEntityType> EntitiesOf(CrossMentorDb db) => db.Model.GetEntityTypes()
        .Where(entity => !entity.IsOwned() && entity.GetDeclaredQueryFilters().Count > 0)
        .OrderBy(NameOf, StringComparer.Ordinal);

    public static string NameOf(IReadOnlyEntityType entity) => entity.ClrType.Name;

    /// <summary>The keys of the rows of an entity that a context lets through.</summary>
    public static async Task<IReadOnlySet<string>> VisibleKeysAsync(CrossMentorDb db, IEntityType entity) =>
        (await ListAsync(db, entity, seesAll: false)).Select(row => KeyOf(entity, row)).ToHashSet(StringComparer.Ordinal);

    public static Task<IReadOnlyList<object>> ListAsync(CrossMentorDb db, IEntityType entity, bool seesAll) =>
        (Task<IReadOnlyList<object>>)ListMethod.MakeGenericMethod(entity.ClrType).Invoke(null, [db, seesAll])!;

    private static async Task<IReadOnlyList<object>> ListOfAsync<T>(CrossMentorDb db, bool seesAll)
        where T : class
        => await (seesAll ? db.Set<T>().IgnoreQueryFilters() : db.Set<T>()).AsNoTracking().ToListAsync<object>();

    public static string KeyOf(IEntityType entity, object row) => string.Join(
        '/', KeysOf(entity).Select(property => Convert.ToString(property.GetGetter().GetClrValue(row), CultureInfo.InvariantCulture)));

    // A second look at the table of another entity has no key of its own.
    private static IReadOnlyList<IProperty> KeysOf(IEntityType entity) => entity.FindPrimaryKey()?.Properties ?? [entity.FindProperty("Id")!];

    private void Add(IEntityType entity, object row)
    {
        var values = entity.GetProperties()
            .Where(property => !property.IsShadowProperty())
            .Select(property => (property.Name, Value: property.GetGetter().GetClrValue(row)))
            .Where(value => value.Value is not null)
            .ToList();
        var references = values.Select(value => (value.Name, Type: TypeOf(value.Value!), Id: IdOf(value.Value!))).Where(value => value.Id is not null)
            .Select(value => new Reference(value.Type, value.Id!.Value, value.Name == "Id")).ToList();
        var texts = values.Where(value => value.Value is string).ToDictionary(value => value.Name, value => (string)value.Value!, StringComparer.Ordinal);
        var raw = new Raw(NameOf(entity), KeyOf(entity, row), references, AccountOf(texts, "") ?? AccountOf(texts, "Steward"))
        {
            Values = values.ToDictionary(value => value.Name, value => value.Value!, StringComparer.Ordinal),
        };
        raws.Add(raw);
        if (raw.Id is { } id && raw.Entity != "OfferedPair")
        {
            byId[id] = raw;
        }
    }

    private static (string, string)? AccountOf(Dictionary<string, string> texts, string prefix) =>
        texts.TryGetValue($"{prefix}Issuer", out var issuer) && texts.TryGetValue($"{prefix}Subject", out var subject) ? (issuer, subject) : null;

    private StoredRow Owned(Raw raw)
    {
        var (people, organisations, programmes) = (new HashSet<Guid>(), new HashSet<Guid>(), new HashSet<Guid>());
        Collect(raw, people, organisations, programmes, []);
        return new(raw.Entity, raw.Key, raw.Id, people, organisations, programmes, raw.Account)
        {
            Names = raw.References.Select(reference => reference.Id).ToHashSet(), Values = raw.Values,
        };
    }

    private void Collect(Raw raw, HashSet<Guid> people, HashSet<Guid> organisations, HashSet<Guid> programmes, HashSet<Raw> seen)
    {
        if (!seen.Add(raw))
        {
            return;
        }

        people.UnionWith(raw.Of("Person"));
        organisations.UnionWith(raw.Of("Organisation"));
        programmes.UnionWith(raw.Of("Programme"));

        // Somebody's part in a programme, and a pair, stand for the people in them.
        foreach (var named in raw.References.Where(reference => !reference.IsOwn && reference.Type is "Participant" or "Pair").Select(Find).OfType<Raw>())
        {
            Collect(named, people, organisations, programmes, seen);
        }

        if (people.Count + organisations.Count + programmes.Count == 0)
        {
            // A group of organisations, or a series, is of those who are in it.
            var related = raw.References.Where(reference => !reference.IsOwn).Select(Find).OfType<Raw>().Concat(raw.Id is { } id ? referring[id] : []);
            foreach (var named in related.ToList())
            {
                Collect(named, people, organisations, programmes, seen);
            }
        }
    }

    private Raw? Find(Reference reference) => byId.GetValueOrDefault(reference.Id);

    private static string TypeOf(object value) => value.GetType().Name is var name && name.EndsWith("Id", StringComparison.Ordinal) ? name[..^2] : "";

    private static Guid? IdOf(object value) => TypeOf(value).Length > 0 && value.GetType().GetProperty("Value")?.GetValue(value) is Guid id ? id : null;

    private sealed record Reference(string Type, Guid Id, bool IsOwn);

    private sealed record Raw(string Entity, string Key, IReadOnlyList<Reference> References, (string Issuer, string Subject)? Account)
    {
        public required IReadOnlyDictionary<string, object> Values { get; init; }

        public Guid? Id => References.FirstOrDefault(reference => reference.IsOwn)?.Id;

        public IEnumerable<Guid> Of(string type) => References.Where(reference => reference.Type == type).Select(reference => reference.Id);
    }
}
