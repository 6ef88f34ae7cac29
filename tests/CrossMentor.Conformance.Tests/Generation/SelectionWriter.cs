using System.Text;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>Writes selection sets, and the fragments they spread.</summary>
internal sealed class SelectionWriter
{
    private readonly Schema schema;
    private readonly Dice dice;
    private readonly GenerationOptions options;
    private readonly DirectiveWriter directives;
    private readonly IncrementalWriter incremental;
    private readonly LiteralWriter literals;
    private readonly HashSet<string> unclearFields;
    private readonly List<(DefinitionDraft Draft, CompositeType Type)> finished = [];
    private readonly Stack<DefinitionDraft> open = new();
    private int aliases;
    private int fieldsLeft;

    public SelectionWriter(Schema schema, Dice dice, VariablePool variables, GenerationOptions options)
    {
        (this.schema, this.dice, this.options) = (schema, dice, options);
        directives = new DirectiveWriter(schema, dice);
        incremental = new IncrementalWriter(schema, dice, options.IncrementalFrequency);
        fieldsLeft = options.FieldsMax;
        literals = new LiteralWriter(dice, place =>
        {
            var variable = variables.For(place);
            if (variable is not null)
            {
                open.Peek().Variables.Add(variable.Name);
            }

            return variable is null ? null : "$" + variable.Name;
        });

        // Two fields of one name but different types cannot stand side by side in fragments on two types without an alias.
        unclearFields = [.. schema.Types.OfType<FieldedType>().SelectMany(type => type.Fields)
            .GroupBy(field => field.Name, field => field.Type.ToString(), StringComparer.Ordinal)
            .Where(types => types.Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(types => types.Key)];
    }

    /// <summary>Every fragment that was written, in the order of their names.</summary>
    public IReadOnlyList<(DefinitionDraft Draft, CompositeType Type)> Fragments => finished;

    /// <summary>Writes the braces of an operation or fragment.</summary>
    public void Write(DefinitionDraft draft, CompositeType type, int selections)
    {
        open.Push(draft);
        WriteSet(type, depth: 1, selections);
        open.Pop();
    }

    /// <summary>Writes the braces of an operation that may have one root field only, and no condition on it.</summary>
    public void WriteOnlyField(DefinitionDraft draft, ObjectType root)
    {
        open.Push(draft);
        var (before, after) = dice.Chance(0.3) ? ($" {{\n  ... on {root.Name} {{ ", " } }") : (" { ", " }");
        var field = dice.Pick([.. root.Fields]);
        draft.Text.Append(before).Append(dice.Pick(["", "root: "])).Append(field.Name).Append(directives.Arguments(field.Arguments, literals));
        if (field.Type.Named is CompositeType type)
        {
            WriteSet(type, depth: 2, dice.Between(1, 4));
        }

        draft.Text.Append(after);
        open.Pop();
    }

    /// <summary>Writes a fragment definition's braces and keeps it; the caller decides whether anything spreads it.</summary>
    public DefinitionDraft WriteFragment(CompositeType type, int depth)
    {
        var draft = new DefinitionDraft($"F{finished.Count + open.Count}{Letter()}");
        open.Push(draft);
        directives.Write(draft.Text, DirectiveLocation.FragmentDefinition, literals);
        WriteSet(type, depth, dice.Between(1, 3));
        open.Pop();
        finished.Add((draft, type));
        return draft;
    }

    private double FragmentFrequency => options.IncrementalFrequency > 0 ? 0.25 : 0.12;

    private string Letter() => ((char)('a' + dice.Below(26))).ToString();

    private void WriteSet(CompositeType type, int depth, int selections)
    {
        var text = open.Peek().Text.Append(" {");
        for (var count = 0; count < selections; count++)
        {
            NewLine(depth);
            WriteSelection(type, depth);
        }

        NewLine(depth - 1);
        text.Append('}');
    }

    private void NewLine(int depth)
    {
        var text = open.Peek().Text;
        if (dice.Chance(0.85))
        {
            text.Append(dice.Chance(0.03) ? " # a note\n" : "\n").Append(' ', depth * 2);
        }
        else
        {
            text.Append(dice.Pick([" ", ", ", "\r\n", "\t"]));
        }
    }

    private void WriteSelection(CompositeType type, int depth)
    {
        var isDeep = depth >= options.DepthMax || fieldsLeft <= 0;
        if (!isDeep && dice.Chance(FragmentFrequency))
        {
            WriteInline(type, depth);
        }
        else if (!isDeep && dice.Chance(FragmentFrequency))
        {
            WriteSpread(type, depth);
        }
        else
        {
            WriteField(type, depth, isDeep);
        }
    }

    private void WriteInline(CompositeType type, int depth)
    {
        var text = open.Peek().Text.Append("...");
        var condition = dice.Chance(0.25) ? null : TypeCondition(type);
        if (condition is not null)
        {
            text.Append(dice.Pick([" on ", "on "])).Append(dice.Mistake() ? dice.Pick(["Nothing", "Int", "Position"]) : condition.Name);
        }

        directives.Write(text, DirectiveLocation.InlineFragment, literals);
        WriteDefer(text, type);
        WriteSet(condition ?? type, depth + 1, dice.Between(1, 3));
    }

    private void WriteSpread(CompositeType type, int depth)
    {
        var fitting = finished.Where(fragment => schema.Overlap(fragment.Type, type)).ToList();
        var fragment = fitting.Count > 0 && dice.Chance(0.5)
            ? dice.Pick(fitting).Draft
            : WriteFragment(TypeCondition(type), depth + 1);
        if (dice.Mistake())
        {
            // An open fragment closes a cycle.
            fragment = dice.Pick([.. open, .. finished.Select(other => other.Draft), new DefinitionDraft("Missing")]);
        }

        var current = open.Peek();
        current.Fragments.Add(fragment);
        current.Text.Append("...").Append(fragment.Name);
        directives.Write(current.Text, DirectiveLocation.FragmentSpread, literals);
        WriteDefer(current.Text, type);
    }

    private void WriteDefer(StringBuilder text, CompositeType parent)
    {
        if (parent != schema.MutationType)
        {
            incremental.WriteDefer(text, arguments => directives.Arguments(arguments, literals));
        }
    }

    /// <summary>A type that shares possible types with the parent, or with a mistake any.</summary>
    private CompositeType TypeCondition(CompositeType parent)
    {
        var composites = schema.Types.OfType<CompositeType>().ToList();
        return dice.Pick(dice.Mistake() ? composites : composites.FindAll(type => schema.Overlap(type, parent)));
    }

    private void WriteField(CompositeType parent, int depth, bool isDeep)
    {
        fieldsLeft--;
        var text = open.Peek().Text;
        if (dice.Mistake())
        {
            text.Append(dice.Pick(["nothing", "nmae", "idd { x }", "name: id", "rating", "__schema { x }", "a: __typename", "id { id }", "nodes"]));
            return;
        }

        if (FieldOf(parent, isDeep) is not { } field)
        {
            text.Append("__typename");
            return;
        }

        var arguments = directives.Arguments(field.Arguments, literals);
        var stream = field.Type.Nullable is ListType && parent != schema.MutationType
            ? incremental.Stream(arguments => directives.Arguments(arguments, literals))
            : "";

        // A streamed list merges with the same list only, which the same alias would not promise.
        var mayGoBare = arguments.Length == 0 && stream.Length == 0 && !unclearFields.Contains(field.Name);
        if (!mayGoBare || dice.Chance(0.3))
        {
            var alias = dice.Mistake() || dice.Chance(options.AliasCollisions) ? dice.Pick(["a", "b", "name"]) : $"a{++aliases}";
            text.Append(alias).Append(dice.Pick([": ", ":"]));
        }

        text.Append(field.Name).Append(arguments);
        directives.Write(text, DirectiveLocation.Field, literals);
        text.Append(stream);
        var isComposite = field.Type.Named is CompositeType;
        if (isComposite != dice.Mistake())
        {
            WriteSet(field.Type.Named as CompositeType ?? parent, depth + 1, dice.Between(1, 4));
        }
    }

    private OutputField? FieldOf(CompositeType parent, bool isDeep)
    {
        if (parent == schema.QueryType && options.AsksForTypes && dice.Chance(0.03))
        {
            return dice.Pick([schema.MetaFields.Schema, schema.MetaFields.Type]);
        }

        var choices = parent is FieldedType fielded
            ? fielded.Fields.Where(field => !isDeep || field.Type.Named is not CompositeType).ToList()
            : [];
        return choices.Count == 0 || dice.Chance(0.05) ? null : dice.Pick(choices);
    }
}
