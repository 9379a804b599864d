//! Places in the lists of a ladder. Each list has places of its own kind, so
//! that no lane is looked up among the sockets.

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

use serde::{Deserialize, Serialize};

/// A place in one kind of list.
pub trait Id: Copy {
    fn new(at: usize) -> Self;
    fn at(self) -> usize;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[derive(Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(usize);

        impl Id for $name {
            fn new(at: usize) -> Self {
                $name(at)
            }

            fn at(self) -> usize {
                self.0
            }
        }
    )*};
}

ids! {
    /// A lane of the drawing: a process, or an address that nobody had.
    LaneId
    /// A socket, whichever processes have it.
    SocketId
    /// A call, before the steps are in order.
    ActId
    /// A packet on the wire.
    PacketId
    /// What passes between two UNIX sockets.
    MessageId
    /// A connection, or two UDP ports that exchange datagrams.
    FlowId
    /// A step of the ladder, as it is told.
    StepId
}

/// A list with places of its own kind.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Table<I, T> {
    items: Vec<T>,
    #[serde(skip)]
    places: PhantomData<I>,
}

impl<I: Id, T> Table<I, T> {
    pub fn push(&mut self, item: T) -> I {
        self.items.push(item);
        I::new(self.items.len() - 1)
    }

    pub fn len(&self) -> usize {
        self.items.len()
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items.iter()
    }

    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {
        self.items.iter_mut()
    }

    /// Every item with its place.
    pub fn places(&self) -> impl DoubleEndedIterator<Item = (I, &T)> + Clone {
        self.items.iter().enumerate().map(|(at, item)| (I::new(at), item))
    }

    /// All places, for who changes the items meanwhile.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = I> + Clone + use<I, T> {
        (0..self.items.len()).map(I::new)
    }

    /// The first place where this holds.
    pub fn find(&self, holds: impl FnMut(&T) -> bool) -> Option<I> {
        self.items.iter().position(holds).map(I::new)
    }

    /// The items before a place.
    pub fn before(&self, place: I) -> &[T] {
        &self.items[..place.at()]
    }

    pub fn get(&self, place: I) -> Option<&T> {
        self.items.get(place.at())
    }
}

impl<I, T> Default for Table<I, T> {
    fn default() -> Self {
        Table { items: Vec::new(), places: PhantomData }
    }
}

impl<I: Id, T> FromIterator<T> for Table<I, T> {
    fn from_iter<S: IntoIterator<Item = T>>(items: S) -> Self {
        Table { items: items.into_iter().collect(), places: PhantomData }
    }
}

impl<I, T> IntoIterator for Table<I, T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'t, I, T> IntoIterator for &'t Table<I, T> {
    type Item = &'t T;
    type IntoIter = std::slice::Iter<'t, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<I: Id, T> Index<I> for Table<I, T> {
    type Output = T;

    fn index(&self, place: I) -> &T {
        &self.items[place.at()]
    }
}

impl<I: Id, T> IndexMut<I> for Table<I, T> {
    fn index_mut(&mut self, place: I) -> &mut T {
        &mut self.items[place.at()]
    }
}
