using CrossMentor.GraphQL.Execution;
using HotChocolate.Resolvers;

namespace CrossMentor.Host.HotChocolate.Calls;

/// <summary>Asks the guards of a field for which parents it may have a value.</summary>
internal static class GuardQuestions
{
    /// <summary>One answer for each parent: whether all guards show the field.</summary>
    public static async Task<bool[]> AskAsync(IReadOnlyList<BoundGuard> guards, object[] parents, IResolverContext context)
    {
        var shown = new bool[parents.Length];
        var answers = new bool[parents.Length];
        Array.Fill(shown, value: true);
        foreach (var (guard, subject) in guards)
        {
            Array.Clear(answers);
            await guard.ShowAsync(subject, parents, answers, context.Services, context.RequestAborted);
            for (var row = 0; row < shown.Length; row++)
            {
                shown[row] &= answers[row];
            }
        }

        return shown;
    }
}
