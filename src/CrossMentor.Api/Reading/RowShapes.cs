using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CrossMentor.Api.Lists;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CrossMentor.Api.Reading;

/// <summary>
/// Which columns of each entity an operation reads: those of the fields that it selects on the type anywhere, and what these need. One shape
/// a type and operation, so that an object loaded for one field serves every other.
/// </summary>
public sealed class RowShapes
{
    private readonly Dictionary<string, IEntityType> entities;
    private readonly SchemaShape schema;
    private readonly ConditionalWeakTable<IReadOnlySet<string>, OperationShapes> operations = [];

    public RowShapes(IModel model, SchemaShape schema)
    {
        this.schema = schema;
        entities = model.GetEntityTypes().ToDictionary(entity => entity.ClrType.Name, StringComparer.Ordinal);
    }

    internal RowShape<T> Of<T>(IReadOnlySet<string>? coordinates)
        where T : class =>
        coordinates is null ? RowShape<T>.Whole : operations.GetValue(coordinates, known => new(this, known)).Of<T>();

    private Dictionary<Type, HashSet<string>?> Columns(IReadOnlySet<string> coordinates)
    {
        var columns = new Dictionary<Type, HashSet<string>?>();
        foreach (var coordinate in coordinates)
        {
            var dot = coordinate.IndexOf('.', StringComparison.Ordinal);
            var (typeName, field) = (coordinate[..dot], coordinate[(dot + 1)..]);
            if (FieldNeeds.Of(coordinate) is { } needs)
            {
                Add(columns, needs);
            }
            else if (entities.TryGetValue(typeName, out var entity) && field != "__typename")
            {
                var name = char.ToUpperInvariant(field[0]) + field[1..];
                var column = entity.FindProperty(name)?.PropertyInfo is null ? null : name;
                AddColumn(columns, entity.ClrType, column);
            }

            if (schema.Guarded.Contains(coordinate))
            {
                Guard(columns, typeName);
            }
        }

        return columns;
    }

    private void Guard(Dictionary<Type, HashSet<string>?> columns, string typeName)
    {
        if (FieldNeeds.OfGuard(typeName) is { } needs)
        {
            Add(columns, needs);
        }
        else if (entities.TryGetValue(typeName, out var entity))
        {
            AddColumn(columns, entity.ClrType, column: null);
        }
    }

    private static void Add(Dictionary<Type, HashSet<string>?> columns, (Type Entity, string[] Columns)[] needs)
    {
        foreach (var (entity, names) in needs)
        {
            columns.TryAdd(entity, new(StringComparer.Ordinal));
            foreach (var name in names)
            {
                AddColumn(columns, entity, name);
            }
        }
    }

    /// <param name="columns">By entity; null stands for all of them.</param>
    /// <param name="entity">Whose column it is.</param>
    /// <param name="column">Null if nobody knows which.</param>
    private static void AddColumn(Dictionary<Type, HashSet<string>?> columns, Type entity, string? column)
    {
        if (column is null)
        {
            columns[entity] = null;
        }
        else if (!columns.TryGetValue(entity, out var names))
        {
            columns[entity] = new(StringComparer.Ordinal) { column };
        }
        else
        {
            names?.Add(column);
        }
    }

    private RowShape<T> Make<T>(Dictionary<Type, HashSet<string>?> columns)
        where T : class
    {
        // A type that no field of the operation speaks of is read for the product's own purposes, which nobody listed.
        if (columns.GetValueOrDefault(typeof(T)) is not { } names)
        {
            return RowShape<T>.Whole;
        }

        var entity = entities[typeof(T).Name];
        var key = entity.FindPrimaryKey()!.Properties.Select(property => property.Name);
        return RowShape<T>.Of([.. names.Union(key).Order(StringComparer.Ordinal)]);
    }

    private sealed class OperationShapes(RowShapes owner, IReadOnlySet<string> coordinates)
    {
        private readonly Dictionary<Type, HashSet<string>?> columns = owner.Columns(coordinates);
        private readonly ConcurrentDictionary<Type, object> shapes = new();

        public RowShape<T> Of<T>()
            where T : class => (RowShape<T>)shapes.GetOrAdd(typeof(T), static (_, all) => all.owner.Make<T>(all.columns), (owner, columns));
    }
}
