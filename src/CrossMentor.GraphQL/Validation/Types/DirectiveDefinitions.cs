using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Types;

/// <summary>Arguments of directives have input types, and no directive is applied, however indirectly, within its own definition.</summary>
/// <remarks>sec-Type-System.Directives</remarks>
internal sealed class DirectiveDefinitions : ITypeRule
{
    public void Check(TypeContext context)
    {
        foreach (var directive in context.Directives)
        {
            foreach (var argument in directive.Arguments)
            {
                InputValueChecks.Check(argument, $"@{directive.Name}({argument.Name}:)", "argument", context);
            }

            if (ReachesItself(directive))
            {
                context.Sdl.Report(
                    $"Directive \"@{directive.Name}\" cannot be used within its own definition.", directive.Syntax!.NameLocation);
            }
        }
    }

    private static bool ReachesItself(DirectiveType start)
    {
        var seen = new HashSet<object>();
        var waiting = new Stack<InputValue>(start.Arguments);
        while (waiting.TryPop(out var value))
        {
            IEnumerable<AppliedDirective> applied = value.AppliedDirectives;
            if (seen.Add(value.Type.Named))
            {
                applied = applied.Concat(value.Type.Named.AppliedDirectives);
                if (value.Type.Named is EnumType enumType)
                {
                    applied = applied.Concat(enumType.Values.SelectMany(member => member.AppliedDirectives));
                }

                if (value.Type.Named is InputObjectType input)
                {
                    PushAll(waiting, input.Fields);
                }
            }

            foreach (var directive in applied.Select(use => use.Definition))
            {
                if (directive == start)
                {
                    return true;
                }

                if (seen.Add(directive))
                {
                    PushAll(waiting, directive.Arguments);
                }
            }
        }

        return false;
    }

    private static void PushAll(Stack<InputValue> waiting, IEnumerable<InputValue> values)
    {
        foreach (var value in values)
        {
            waiting.Push(value);
        }
    }
}
