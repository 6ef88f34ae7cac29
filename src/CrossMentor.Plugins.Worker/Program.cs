using CrossMentor.Plugins.Worker;

// Started by the host and by nobody else: "probe" tries whether a worker can run at all, two pipes begin a conversation.
return args switch
{
    ["probe"] => 0,
    [var questions, var answers] => Conversation.Hold(questions, answers),
    _ => 64,
};
