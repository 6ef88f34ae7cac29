using System.Collections.Immutable;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>What the directives of an operation say once its variables are known. Only then is it decided what is deferred.</summary>
internal sealed class IncrementalDirectives(VariableValues variables)
{
    private const string Defer = "defer";
    private const string Stream = "stream";
    private const string If = "if";

    /// <summary>What @skip and @include ask of a variable.</summary>
    public bool IsTrue(Variable condition) => variables.TryGet(condition.Name, out var node) && node.IsTrue;

    /// <summary>The deferred fragment that begins with these directives; null if they defer nothing.</summary>
    public DeferUsage? DeferralOf(ImmutableArray<Directive> directives, DeferUsage? around) =>
        Find(directives, Defer) is { } directive && IsOn(directive) ? new DeferUsage(directive, LabelOf(directive), around) : null;

    /// <summary>How the list of a field is streamed; null if it is not.</summary>
    public StreamUsage? StreamOf(Field field) => Find(field.Directives, Stream) is { } directive && IsOn(directive)
        ? new StreamUsage(LabelOf(directive), ArgumentOf(directive, "initialCount"))
        : null;

    /// <summary>The variables that decide which selections apply and which of them come later, each once.</summary>
    public static void CollectConditions(SelectionSet selections, ISet<string> names)
    {
        foreach (var selection in selections.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name is "skip" or "include" or Defer or Stream && ArgumentOf(directive, If) is Variable variable)
                {
                    names.Add(variable.Name);
                }
            }

            if (Below(selection) is { } below)
            {
                CollectConditions(below, names);
            }
        }
    }

    /// <summary>How often selections ask for something to come later.</summary>
    public static int Count(SelectionSet selections) => selections.Selections.Sum(selection =>
        selection.Directives.Count(directive => directive.Name is Defer or Stream)
        + (Below(selection) is { } below ? Count(below) : 0));

    private static SelectionSet? Below(Selection selection) => selection switch
    {
        Field field => field.SelectionSet,
        InlineFragment inline => inline.SelectionSet,
        _ => null,
    };

    private static Directive? Find(ImmutableArray<Directive> directives, string name)
    {
        foreach (var directive in directives)
        {
            if (directive.Name == name)
            {
                return directive;
            }
        }

        return null;
    }

    private static Value? ArgumentOf(Directive directive, string name)
    {
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static string? LabelOf(Directive directive) => (ArgumentOf(directive, "label") as StringValue)?.Text;

    private bool IsOn(Directive directive) => ArgumentOf(directive, If) switch
    {
        null => true,
        Variable variable => !variables.TryGet(variable.Name, out var node) || node.IsTrue,
        BooleanValue literal => literal.IsTrue,
        _ => false,
    };
}
