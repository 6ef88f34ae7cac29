using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CrossMentor.Api.Identifiers;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CrossMentor.Api.Lists;

/// <summary>
/// What every field of every filter and sort input stands for. Derived from the model by name when the process starts: a field more in the
/// schema needs no code, and one that fits nothing keeps the process from starting.
/// </summary>
/// <remarks>
/// <c>name</c> is the property Name; <c>mentor: ParticipantFilterInput</c> is what MentorId refers to; <c>participants:
/// ParticipantListFilterInput</c> is everything whose reference leads here. Nobody may filter or order by what the schema does not show
/// everybody: an answer that depends on a hidden value tells it.
/// </remarks>
public sealed class ListCatalogue
{
    private const string FilterSuffix = "FilterInput";
    private const string OperationSuffix = "OperationFilterInput";
    private const string ListSuffix = "ListFilterInput";
    private const string SortSuffix = "SortInput";

    private readonly List<string> problems = [];
    private readonly FrozenDictionary<string, InputShape> inputs;
    private readonly FrozenDictionary<string, IEntityType> entities;
    private readonly FrozenDictionary<Type, EntityList> lists;
    private readonly Dictionary<(Type Entity, string Field), EntityMember> members = [];
    private readonly SchemaShape schema;

    private ListCatalogue(IModel model, SchemaShape schema, IEnumerable<EntityList> lists)
    {
        this.schema = schema;
        inputs = schema.Inputs.ToFrozenDictionary(input => input.Name, StringComparer.Ordinal);
        entities = model.GetEntityTypes().Where(entity => !entity.IsOwned()).ToFrozenDictionary(entity => entity.ClrType.Name, StringComparer.Ordinal);
        this.lists = lists.ToFrozenDictionary(list => list.Entity);
        foreach (var input in schema.Inputs)
        {
            Add(input);
        }
    }

    /// <exception cref="ListCatalogueException">A field of the schema fits nothing in the model.</exception>
    public static ListCatalogue Build(IModel model, SchemaShape schema) => Build(model, schema, EntityLists.All);

    internal static ListCatalogue Build(IModel model, SchemaShape schema, IEnumerable<EntityList> lists)
    {
        var catalogue = new ListCatalogue(model, schema, lists);
        return catalogue.problems.Count == 0 ? catalogue : throw new ListCatalogueException(catalogue.problems);
    }

    internal EntityMember MemberOf(Type entity, string field) => members[(entity, field)];

    internal EntityList ListOf(Type entity) => lists[entity];

    internal bool TryListOf(Type entity, [NotNullWhen(true)] out EntityList? list) => lists.TryGetValue(entity, out list);

    private void Add(InputShape input)
    {
        if (input.Name.EndsWith(OperationSuffix, StringComparison.Ordinal))
        {
            return; // looked at where a column has it
        }

        if (input.Name.EndsWith(ListSuffix, StringComparison.Ordinal))
        {
            CheckOperations(input, FilterOperations.OfLists);
        }
        else if (input.Name.EndsWith(FilterSuffix, StringComparison.Ordinal))
        {
            AddFields(input, input.Name[..^FilterSuffix.Length], isSort: false);
        }
        else if (input.Name.EndsWith(SortSuffix, StringComparison.Ordinal))
        {
            AddFields(input, input.Name[..^SortSuffix.Length], isSort: true);
        }
    }

    private void AddFields(InputShape input, string entityName, bool isSort)
    {
        if (!entities.TryGetValue(entityName, out var entity))
        {
            problems.Add($"{input.Name}: the model has no entity {entityName}.");
            return;
        }

        foreach (var field in input.Fields)
        {
            if (!isSort && field.Name is "and" or "or")
            {
                continue;
            }

            if (isSort && lists.TryGetValue(entity.ClrType, out var list) && list.Keys.ContainsKey(field.Name))
            {
                continue;
            }

            var place = $"{input.Name}.{field.Name}";
            if (Find(entity, field, isSort) is not { } member)
            {
                problems.Add($"{place}: {entityName} has no property, reference or list of this name that can be asked for in SQL as {field.Type}.");
            }
            else if (Check(entityName, field, member, isSort) is { } problem)
            {
                problems.Add($"{place}: {problem}");
            }
            else
            {
                members[(entity.ClrType, field.Name)] = member;
            }
        }
    }

    private EntityMember? Find(IEntityType entity, InputFieldShape field, bool isSort)
    {
        var name = char.ToUpperInvariant(field.Name[0]) + field.Name[1..];
        if (entity.FindProperty(name) is { PropertyInfo: { } property } column)
        {
            return new ValueMember(property, column.IsNullable);
        }

        if (entity.FindProperty(name + "Id") is { PropertyInfo: { } foreignKey } && TargetOf(foreignKey) is { } target)
        {
            return new ReferenceMember(foreignKey, target);
        }

        if (isSort || !field.Type.EndsWith(ListSuffix, StringComparison.Ordinal) || !entities.TryGetValue(field.Type[..^ListSuffix.Length], out var child))
        {
            return null;
        }

        // Two references from one child would make two lists; then the name has to say which, and none of ours does yet.
        var references = child.GetProperties().Where(candidate => candidate.PropertyInfo is { } info && TargetOf(info) == entity.ClrType && !candidate.IsPrimaryKey()).ToList();
        return references is [{ PropertyInfo: { } reference }] ? new ListMember(child.ClrType, reference) : null;
    }

    private Type? TargetOf(PropertyInfo foreignKey)
    {
        var type = Nullable.GetUnderlyingType(foreignKey.PropertyType) ?? foreignKey.PropertyType;
        return GlobalIds.IsIdentifier(type) && entities.TryGetValue(type.Name[..^2], out var target) ? target.ClrType : null;
    }

    private string? Check(string entity, InputFieldShape field, EntityMember member, bool isSort)
    {
        var coordinate = $"{entity}.{field.Name}";
        if (schema.Guarded.Contains(coordinate))
        {
            return $"{coordinate} is guarded, and a list that it narrows or orders would tell it.";
        }

        switch (member)
        {
            case ValueMember value:
                var type = Nullable.GetUnderlyingType(value.Property.PropertyType) ?? value.Property.PropertyType;
                if (!GlobalIds.IsIdentifier(type) && !schema.Fields.Contains(coordinate))
                {
                    return $"{entity} shows no field {field.Name}, so nobody may ask about it.";
                }

                var expected = isSort && FilterOperations.InputFor(type) is not null ? "SortEnumType" : FilterOperations.InputFor(type);
                return expected is null ? $"a column of {type.Name} cannot be asked for in SQL."
                    : field.Type != expected ? $"a column of {type.Name} takes {expected}, not {field.Type}."
                    : isSort ? null
                    : OperationProblem(field.Type, FilterOperations.Of(type));
            case ReferenceMember reference:
                var wanted = reference.Target.Name + (isSort ? SortSuffix : FilterSuffix);
                return field.Type == wanted ? null : $"a reference to {reference.Target.Name} takes {wanted}, not {field.Type}.";
            default:
                return null;
        }
    }

    private string? OperationProblem(string input, IReadOnlyList<string> known) =>
        inputs.TryGetValue(input, out var shape) && shape.Fields.FirstOrDefault(field => !known.Contains(field.Name, StringComparer.Ordinal)) is { } unknown
            ? $"the operation {input}.{unknown.Name} has no translation."
            : null;

    private void CheckOperations(InputShape input, IReadOnlyList<string> known)
    {
        if (OperationProblem(input.Name, known) is { } problem)
        {
            problems.Add($"{input.Name}: {problem}");
        }
    }
}
