using System.Collections.Immutable;
using CrossMentor.GraphQL.TypeSystem;
using CrossMentor.GraphQL.Validation.FieldMerging;

namespace CrossMentor.GraphQL.SchemaTools.Diff;

/// <summary>Compares arguments, and the fields of input objects.</summary>
internal static class InputValueDiff
{
    private static readonly ValueKinds ArgumentKinds = new(
        SchemaChangeKind.ArgumentTypeChanged,
        SchemaChangeKind.ArgumentTypeChangedSafely,
        SchemaChangeKind.ArgumentDefaultAdded,
        SchemaChangeKind.ArgumentDefaultChanged);

    private static readonly ValueKinds InputFieldKinds = new(
        SchemaChangeKind.FieldTypeChanged,
        SchemaChangeKind.FieldTypeChangedSafely,
        SchemaChangeKind.InputFieldDefaultAdded,
        SchemaChangeKind.InputFieldDefaultChanged);

    public static void Compare(InputObjectType before, InputObjectType after, ChangeLog changes)
    {
        if (!before.IsOneOf && after.IsOneOf)
        {
            changes.Breaking(SchemaChangeKind.OneOfAdded, before.Name, "Exactly one field must be given now.");
        }
        else if (before.IsOneOf && !after.IsOneOf)
        {
            changes.Safe(SchemaChangeKind.OneOfRemoved, before.Name, "Any number of fields may be given now.");
        }

        var fields = Pairing<InputValue>.Of(before.Fields, after.Fields, field => field.Name);
        foreach (var field in fields.Removed)
        {
            changes.Breaking(SchemaChangeKind.FieldRemoved, $"{before}.{field.Name}", "The input field was removed.");
        }

        foreach (var (old, current) in fields.Kept)
        {
            Compare($"{before}.{old.Name}", old, current, InputFieldKinds, changes);
        }

        foreach (var field in fields.Added)
        {
            var coordinate = $"{before}.{field.Name}";
            if (field.IsRequired)
            {
                changes.Breaking(SchemaChangeKind.RequiredInputFieldAdded, coordinate, "A required input field was added.");
            }
            else
            {
                changes.Dangerous(SchemaChangeKind.OptionalInputFieldAdded, coordinate, "An optional input field was added.");
            }
        }
    }

    /// <param name="owner">The coordinate of the field or directive.</param>
    /// <param name="before">Its arguments in the old schema.</param>
    /// <param name="after">Its arguments in the new one.</param>
    /// <param name="isDirective">Whether the owner is a directive.</param>
    /// <param name="changes">Where differences go.</param>
    public static void CompareArguments(
        string owner, ImmutableArray<InputValue> before, ImmutableArray<InputValue> after, bool isDirective, ChangeLog changes)
    {
        var arguments = Pairing<InputValue>.Of(before, after, argument => argument.Name);
        foreach (var argument in arguments.Removed)
        {
            changes.Breaking(
                isDirective ? SchemaChangeKind.DirectiveArgumentRemoved : SchemaChangeKind.ArgumentRemoved,
                $"{owner}({argument.Name}:)",
                "The argument was removed.");
        }

        foreach (var (old, current) in arguments.Kept)
        {
            Compare($"{owner}({old.Name}:)", old, current, ArgumentKinds, changes);
        }

        foreach (var argument in arguments.Added)
        {
            AddArgument($"{owner}({argument.Name}:)", argument.IsRequired, isDirective, changes);
        }
    }

    private static void AddArgument(string coordinate, bool isRequired, bool isDirective, ChangeLog changes)
    {
        if (isRequired)
        {
            changes.Breaking(
                isDirective ? SchemaChangeKind.RequiredDirectiveArgumentAdded : SchemaChangeKind.RequiredArgumentAdded,
                coordinate,
                "A required argument was added.");
        }
        else if (isDirective)
        {
            changes.Safe(SchemaChangeKind.OptionalDirectiveArgumentAdded, coordinate, "An optional argument was added.");
        }
        else
        {
            changes.Dangerous(SchemaChangeKind.OptionalArgumentAdded, coordinate, "An optional argument was added.");
        }
    }

    private static void Compare(string coordinate, InputValue before, InputValue after, ValueKinds kinds, ChangeLog changes)
    {
        if (!Substitution.IsSafeAsInput(before.Type, after.Type))
        {
            changes.Breaking(kinds.TypeChanged, coordinate, $"The type was {before.Type} and is {after.Type}.");
        }
        else
        {
            CompareDefaults(coordinate, before, after, kinds, changes);
            if (before.Type.ToString() != after.Type.ToString())
            {
                changes.Safe(kinds.TypeChangedSafely, coordinate, $"The type was {before.Type} and is {after.Type}.");
            }
        }

        changes.Describe(coordinate, before.Description, after.Description);
        changes.Deprecate(coordinate, before.DeprecationReason, after.DeprecationReason);
    }

    private static void CompareDefaults(string coordinate, InputValue before, InputValue after, ValueKinds kinds, ChangeLog changes)
    {
        switch (before.DefaultValue, after.DefaultValue)
        {
            case (null, not null):
                changes.Safe(kinds.DefaultAdded, coordinate, $"The default is {after.DefaultValue} now.");
                break;
            case (not null, null) when after.IsRequired:
                // Whoever relied on the default is refused now.
                changes.Breaking(kinds.DefaultChanged, coordinate, $"The default {before.DefaultValue} was removed, so a value is required.");
                break;
            case (not null, null):
                changes.Dangerous(kinds.DefaultChanged, coordinate, $"The default {before.DefaultValue} was removed.");
                break;
            case (not null, not null) when !ValueEquality.AreEqual(before.DefaultValue, after.DefaultValue):
                changes.Dangerous(kinds.DefaultChanged, coordinate, $"The default was {before.DefaultValue} and is {after.DefaultValue}.");
                break;
        }
    }

    private readonly record struct ValueKinds(
        SchemaChangeKind TypeChanged, SchemaChangeKind TypeChangedSafely, SchemaChangeKind DefaultAdded, SchemaChangeKind DefaultChanged);
}
