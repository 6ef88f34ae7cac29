using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.SchemaTools.Diff;

/// <summary>Compares the types of two schemas.</summary>
internal static class TypeDiff
{
    public static void Compare(Schema before, Schema after, ChangeLog changes)
    {
        var types = Pairing<NamedType>.Of(
            before.Types.Where(type => !type.IsBuiltIn), after.Types.Where(type => !type.IsBuiltIn), type => type.Name);
        foreach (var type in types.Removed)
        {
            changes.Breaking(SchemaChangeKind.TypeRemoved, type.Name, "The type was removed.");
        }

        foreach (var (old, current) in types.Kept)
        {
            changes.Describe(old.Name, old.Description, current.Description);
            Compare(old, current, changes);
        }

        foreach (var type in types.Added)
        {
            changes.Safe(SchemaChangeKind.TypeAdded, type.Name, "The type was added.");
        }
    }

    private static void Compare(NamedType before, NamedType after, ChangeLog changes)
    {
        switch (before, after)
        {
            case (ScalarType old, ScalarType current):
                CompareScalars(old, current, changes);
                break;
            case (ObjectType old, ObjectType current):
                CompareFielded(old, current, changes);
                break;
            case (InterfaceType old, InterfaceType current):
                CompareFielded(old, current, changes);
                break;
            case (UnionType old, UnionType current):
                CompareUnions(old, current, changes);
                break;
            case (EnumType old, EnumType current):
                CompareEnums(old, current, changes);
                break;
            case (InputObjectType old, InputObjectType current):
                InputValueDiff.Compare(old, current, changes);
                break;
            default:
                changes.Breaking(
                    SchemaChangeKind.TypeKindChanged, before.Name, $"The type was {KindOf(before)} and is {KindOf(after)}.");
                break;
        }
    }

    private static string KindOf(NamedType type) => type switch
    {
        ScalarType => "a scalar",
        ObjectType => "an object",
        InterfaceType => "an interface",
        UnionType => "a union",
        EnumType => "an enum",
        _ => "an input object",
    };

    private static void CompareScalars(ScalarType before, ScalarType after, ChangeLog changes)
    {
        if (before.SpecifiedByUrl != after.SpecifiedByUrl)
        {
            changes.Dangerous(
                SchemaChangeKind.SpecifiedByChanged, before.Name, $"The scalar is specified by {after.SpecifiedByUrl ?? "nothing"} now.");
        }
    }

    private static void CompareFielded(FieldedType before, FieldedType after, ChangeLog changes)
    {
        var interfaces = Pairing<InterfaceType>.Of(before.Interfaces, after.Interfaces, type => type.Name);
        foreach (var type in interfaces.Removed)
        {
            changes.Breaking(SchemaChangeKind.InterfaceRemoved, before.Name, $"The type no longer implements {type}.");
        }

        foreach (var type in interfaces.Added)
        {
            changes.Dangerous(SchemaChangeKind.InterfaceAdded, before.Name, $"The type implements {type} now.");
        }

        var fields = Pairing<OutputField>.Of(before.Fields, after.Fields, field => field.Name);
        foreach (var field in fields.Removed)
        {
            changes.Breaking(SchemaChangeKind.FieldRemoved, $"{before}.{field.Name}", "The field was removed.");
        }

        foreach (var (old, current) in fields.Kept)
        {
            Compare($"{before}.{old.Name}", old, current, changes);
        }

        foreach (var field in fields.Added)
        {
            changes.Safe(SchemaChangeKind.FieldAdded, $"{before}.{field.Name}", "The field was added.");
        }
    }

    private static void Compare(string coordinate, OutputField before, OutputField after, ChangeLog changes)
    {
        if (!Substitution.IsSafeAsOutput(before.Type, after.Type))
        {
            changes.Breaking(SchemaChangeKind.FieldTypeChanged, coordinate, $"The type was {before.Type} and is {after.Type}.");
        }
        else if (before.Type.ToString() != after.Type.ToString())
        {
            changes.Safe(SchemaChangeKind.FieldTypeChangedSafely, coordinate, $"The type was {before.Type} and is {after.Type}.");
        }

        changes.Describe(coordinate, before.Description, after.Description);
        changes.Deprecate(coordinate, before.DeprecationReason, after.DeprecationReason);
        InputValueDiff.CompareArguments(coordinate, before.Arguments, after.Arguments, isDirective: false, changes);
    }

    private static void CompareUnions(UnionType before, UnionType after, ChangeLog changes)
    {
        var members = Pairing<ObjectType>.Of(before.Members, after.Members, type => type.Name);
        foreach (var member in members.Removed)
        {
            changes.Breaking(SchemaChangeKind.UnionMemberRemoved, before.Name, $"{member} was removed from the union.");
        }

        foreach (var member in members.Added)
        {
            changes.Dangerous(SchemaChangeKind.UnionMemberAdded, before.Name, $"{member} was added to the union.");
        }
    }

    private static void CompareEnums(EnumType before, EnumType after, ChangeLog changes)
    {
        var values = Pairing<EnumTypeValue>.Of(before.Values, after.Values, value => value.Name);
        foreach (var value in values.Removed)
        {
            changes.Breaking(SchemaChangeKind.EnumValueRemoved, $"{before}.{value.Name}", "The value was removed.");
        }

        foreach (var (old, current) in values.Kept)
        {
            changes.Describe($"{before}.{old.Name}", old.Description, current.Description);
            changes.Deprecate($"{before}.{old.Name}", old.DeprecationReason, current.DeprecationReason);
        }

        foreach (var value in values.Added)
        {
            changes.Dangerous(SchemaChangeKind.EnumValueAdded, $"{before}.{value.Name}", "The value was added.");
        }
    }
}
