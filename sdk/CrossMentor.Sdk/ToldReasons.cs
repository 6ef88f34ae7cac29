namespace CrossMentor.Sdk;

/// <summary>What a plugin told of pairs in their order, up to the one at which something went wrong.</summary>
/// <typeparam name="TReason">What is told of a pair.</typeparam>
internal sealed class ToldReasons<TReason>(IReadOnlyList<TReason> told, PluginFaultException? fault)
    where TReason : class
{
    /// <summary>What was told of a pair.</summary>
    /// <param name="place">Which of the pairs, from 0.</param>
    /// <exception cref="PluginFaultException">Something went wrong at this pair or at one before it.</exception>
    public TReason this[int place] => place < told.Count ? told[place] : throw fault!;
}
