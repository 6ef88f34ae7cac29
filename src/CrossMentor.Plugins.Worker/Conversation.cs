using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Plugins.Hosting.Workers;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Worker;

/// <summary>A conversation with the host, from the first words to the end of the process.</summary>
internal static class Conversation
{
    public static int Hold(string questions, string answers)
    {
        // What this process starts is to end with it, so it all belongs to one group.
        if (UnixCalls.CanPoll)
        {
            UnixCalls.LeadOwnGroup();
        }

        var line = HostLine.Open(questions, answers);
        OpenedPlugin? plugin = null;
        while (true)
        {
            using var question = line.NextQuestion();
            try
            {
                switch (question.Op)
                {
                    case WireOp.Hello:
                        Greet(line, question);
                        break;
                    case WireOp.Open:
                        plugin = OpenedPlugin.Open(question.Reader);
                        question.Reader.End();
                        line.Answer(static _ => { });
                        break;
                    default:
                        (plugin ?? throw new ProtocolException("No plugin was opened.")).Answer(question, line);
                        break;
                }
            }
            catch (ProtocolException)
            {
                // The host is of another build, or not our host.
                return 65;
            }
            catch (OperationCanceledException) when (question.Token.IsCancellationRequested)
            {
                line.Say(WireOp.Cancelled);
            }
            catch (Exception exception)
            {
                var (code, reason) = Faults.Of(exception, question.Call);
                line.Fault(code, reason);
            }
        }
    }

    private static void Greet(HostLine line, Question question)
    {
        var reader = question.Reader;
        if (reader.Read<uint>() != Wire.Magic || reader.Read<int>() != Wire.Version)
        {
            throw new ProtocolException("The host speaks another protocol.");
        }

        var cookie = new byte[Wire.CookieBytes];
        reader.ReadRaw(cookie);
        reader.End();
        line.Answer(writer =>
        {
            writer.Write(Wire.Magic);
            writer.Write(Wire.Version);
            writer.WriteRaw(cookie);
            writer.WriteText(SdkVersion.Text);
        });
    }
}
