using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Types;

/// <summary>The default of an argument or input field must be a value of its type.</summary>
/// <remarks>sec-Objects.Type-Validation, sec-Input-Objects.Type-Validation</remarks>
internal sealed class DefaultValues : ITypeRule
{
    public void Check(TypeContext context)
    {
        var walker = new InputWalker(context.Sdl, usages: null);
        foreach (var value in context.AllInputValues())
        {
            if (value.DefaultValue is not null && value.Type.IsInput)
            {
                walker.WalkValue(value.DefaultValue, new InputPosition(value.Type, Default: null, Parent: null, IsJudged: true));
            }
        }
    }
}
