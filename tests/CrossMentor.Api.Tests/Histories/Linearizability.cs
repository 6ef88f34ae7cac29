using System.Collections;

namespace CrossMentor.Api.Tests.Histories;

/// <summary>
/// Decides whether a history of calls that overlap could have been one after the other: each at one moment between its beginning and its end, with the
/// answers that the object gives in that order (Herlihy and Wing 1990).
/// </summary>
/// <remarks>
/// The search of Wing and Gong (1993) with the memory of Lowe (2017): calls that were put in order already and the state after them are tried once only.
/// A call without an answer may stand anywhere up to its end, or nowhere.
/// </remarks>
internal static class Linearizability
{
    /// <summary>Null when there is such an order; otherwise the longest one that was found, and which calls do not go on from it.</summary>
    public static string? Check<TObject, TAction>(TObject start, IEnumerable<HistoryCall<TAction>> history)
        where TObject : ISequentialObject<TObject, TAction>
    {
        var search = new Search<TObject, TAction>([.. history.OrderBy(call => call.BegunAt)]);
        return search.Finds(start) ? null : search.Dead;
    }

    private sealed class Search<TObject, TAction>(HistoryCall<TAction>[] calls)
        where TObject : ISequentialObject<TObject, TAction>
    {
        private readonly HashSet<string> seen = new(StringComparer.Ordinal);
        private readonly BitArray isPlaced = new(calls.Length);
        private readonly Stack<int> order = new();
        private int longest = -1;

        public string Dead { get; private set; } = "";

        public bool Finds(TObject state)
        {
            // Beyond the first end of a call that is left, nothing can have come before that call.
            var bound = Left().Where(number => calls[number].Answer is not null).Select(number => calls[number].EndedAt).DefaultIfEmpty(long.MaxValue).Min();
            if (bound == long.MaxValue)
            {
                return true; // whoever is left was told nothing, and may have done nothing
            }

            if (!seen.Add($"{Placed()}|{state.Key}"))
            {
                return false;
            }

            Note(state, bound);
            var latest = order.Count == 0 ? long.MinValue : order.Max(number => calls[number].BegunAt);
            foreach (var number in Left().TakeWhile(number => calls[number].BegunAt <= bound).Where(number => calls[number].EndedAt >= latest).ToList())
            {
                var (answer, next) = state.Apply(calls[number].Action);
                if (calls[number].Answer is { } told && told != answer)
                {
                    continue;
                }

                isPlaced[number] = true;
                order.Push(number);
                if (Finds(next))
                {
                    return true;
                }

                order.Pop();
                isPlaced[number] = false;
            }

            return false;
        }

        private IEnumerable<int> Left() => Enumerable.Range(0, calls.Length).Where(number => !isPlaced[number]);

        private string Placed()
        {
            var bytes = new byte[(calls.Length / 8) + 1];
            isPlaced.CopyTo(bytes, 0);
            return Convert.ToHexString(bytes);
        }

        private void Note(TObject state, long bound)
        {
            if (order.Count > longest)
            {
                longest = order.Count;
                Dead = $"""
                    No order was found beyond {longest} of {calls.Length} calls:
                    {string.Join('\n', order.Reverse().Select(number => calls[number]))}
                    which leave {state.Key}, from where none of these goes on:
                    {string.Join('\n', Left().TakeWhile(number => calls[number].BegunAt <= bound).Select(number => calls[number]))}
                    """;
            }
        }
    }
}
